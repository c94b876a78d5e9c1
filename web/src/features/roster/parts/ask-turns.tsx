import { Radio, Stack } from '@mantine/core';
import { useT } from '@/lib/i18n/use-t';
import { writeTurn } from '../rules/ask-fields';
import type { PersonOptions } from '../rules/swap-options';
import type { SwapWords } from './use-swap-words';

interface Props {
  person: PersonOptions;
  /** `any`, or a turn. */
  value: string;
  words: SwapWords;
  onChange: (value: string) => void;
}

/** Which turn of somebody is wanted in return; those that do not fit say why. */
export function AskTurns({ person, value, words, onChange }: Props) {
  const t = useT();
  return (
    <Radio.Group label={t('swap.theirs')} value={value} onChange={onChange}>
      <Stack gap={8} mt={6}>
        <Radio value="any" label={t('swap.theirs.any')} />
        {person.turns.map(({ theirs, fit }) =>
          theirs ? (
            <Radio
              key={writeTurn(theirs)}
              value={writeTurn(theirs)}
              disabled={!fit.fits}
              label={words.turn(theirs)}
              description={fit.fits ? words.warnings(fit) : words.against(fit)}
            />
          ) : null,
        )}
      </Stack>
    </Radio.Group>
  );
}
