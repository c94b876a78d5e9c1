import { List, Text } from '@mantine/core';
import { useT } from '@/lib/i18n/use-t';
import type { SwapWant } from '../api/swap-types';
import { isPossible, optionsFor, type PersonOptions } from '../rules/swap-options';
import type { SwapWords } from './use-swap-words';

interface Props {
  persons: readonly PersonOptions[];
  want: SwapWant;
  words: SwapWords;
}

/** Who could agree, with what should be known before; and why the others cannot. */
export function WhoFits({ persons, want, words }: Props) {
  const t = useT();
  const fitting = persons.filter((person) => isPossible(person, want));
  const others = persons.filter((person) => !isPossible(person, want));
  return (
    <>
      {fitting.length > 0 ? (
        <div>
          <Text size="sm" fw={500}>
            {t('swap.fitting', { count: fitting.length })}
          </Text>
          <List size="sm" spacing={2}>
            {fitting.map((person) => (
              <List.Item key={person.personId}>
                {words.name(person.personId)}
                <Text size="xs" c="dimmed">
                  {aboutFitting(person)}
                </Text>
              </List.Item>
            ))}
          </List>
        </div>
      ) : null}
      {others.length > 0 ? (
        <details>
          <summary>{t('swap.others', { count: others.length })}</summary>
          <List size="sm" spacing={2} c="dimmed">
            {others.map((person) => (
              <List.Item key={person.personId}>
                {t('swap.others.one', {
                  name: words.name(person.personId),
                  why: whyNot(person),
                })}
              </List.Item>
            ))}
          </List>
        </details>
      ) : null}
    </>
  );

  function aboutFitting(person: PersonOptions): string {
    const possible = optionsFor(person, want).filter(({ fit }) => fit.fits);
    const [only] = possible;
    if (want !== 'take') return t('swap.turns', { count: possible.length });
    return only ? words.warnings(only.fit) : '';
  }

  function whyNot(person: PersonOptions): string {
    const [first] = optionsFor(person, want);
    return first ? words.against(first.fit) : t('swap.why.no-turns');
  }
}
