import { Radio, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { writeTurn } from '../rules/ask-fields';
import type { PersonOptions } from '../rules/swap-options';
import type { SwapWords } from './use-swap-words';

interface Props {
  person: PersonOptions;
  /** `any`, or a turn. */
  value: string;
  /** Whether any turn that fits can be asked for as well. */
  canBeAny: boolean;
  error: ReactNode;
  words: SwapWords;
  onChange: (value: string) => void;
}

/** Which turn of somebody is wanted in return; those that do not fit say why. */
export function AskTurns({ person, value, canBeAny, error, words, onChange }: Props) {
  const t = useT();
  if (person.turns.length === 0) {
    return (
      <Text size="sm" c="dimmed" role="status">
        {t('swap.others.one', { name: words.name(person.personId), why: t('swap.why.no-turns') })}
      </Text>
    );
  }
  return (
    <Radio.Group label={t('swap.theirs')} value={value} error={error} onChange={onChange}>
      <Stack gap={8} mt={6}>
        {canBeAny ? <Radio value="any" label={t('swap.theirs.any')} /> : null}
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
