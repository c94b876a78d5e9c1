import { Text } from '@mantine/core';
import { Say } from '@/lib/i18n/say';
import type { Words } from './use-words';

interface Props {
  able: number;
  all: number;
  at: number | undefined;
  words: Words;
}

/** How many can take work at the chosen instant, in a sentence. */
export function WhoBar({ able, all, at, words }: Props) {
  return (
    <Text size="sm" role="status" mb="xs">
      {at === undefined ? (
        <Say id="availability.who.now" values={{ able, all }} />
      ) : (
        <Say id="availability.who.at" values={{ able, all, moment: words.moment(at) }} />
      )}
    </Text>
  );
}
