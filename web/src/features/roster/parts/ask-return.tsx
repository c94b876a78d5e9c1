import { Skeleton } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { Callout } from '@/components/callout';
import { ErrorState } from '@/components/error-state';
import { useT } from '@/lib/i18n/use-t';
import type { OptionView } from '../api/swap-types';
import { swapOptionsQuery } from '../api/swaps';
import { isElsewhere, type AskFields } from '../rules/ask-fields';
import { byPerson, inWeek, isPossible } from '../rules/swap-options';
import type { Place } from '../rules/walk';
import { AskTurns } from './ask-turns';
import { AskWeek } from './ask-week';
import type { SwapWords } from './use-swap-words';
import { WhoFits } from './who-fits';

interface Props {
  monday: string;
  place: Place;
  /** For whom a planner asks. */
  asker: string | undefined;
  /** What could be asked with turns of the same week. */
  options: OptionView[];
  form: UseFormReturnType<AskFields>;
  words: SwapWords;
}

/** Who could agree to what is asked, and which turn is taken in return, of this week or another. */
export function AskReturn({ monday, place, asker, options, form, words }: Props) {
  const t = useT();
  const { to, want, returned, theirs } = form.values;
  const isOther = isElsewhere(form.values, monday);
  const elsewhere = useQuery({
    ...swapOptionsQuery(monday, place, asker, returned),
    enabled: isOther,
  });
  const judged = isOther ? elsewhere.data : options;
  return (
    <>
      {want === 'take' ? null : (
        <AskWeek
          monday={monday}
          value={returned}
          onChange={(week) => form.setValues({ returned: week, theirs: 'any' })}
        />
      )}
      {judged ? shown(byPerson(inWeek(judged, returned))) : null}
      {isOther && elsewhere.isPending ? <Skeleton height={80} /> : null}
      {isOther && elsewhere.isError && !judged ? (
        <ErrorState error={elsewhere.error} onRetry={() => void elsewhere.refetch()} />
      ) : null}
    </>
  );

  function shown(all: ReturnType<typeof byPerson>) {
    const persons = all.filter(({ personId }) => to === '' || personId === to);
    const person = want === 'take' ? undefined : persons.find(({ personId }) => personId === to);
    const mayFit = person?.turns.length === 0 || persons.some((one) => isPossible(one, want));
    return (
      <>
        {person ? (
          <AskTurns
            person={person}
            value={theirs}
            canBeAny={!isOther}
            error={form.errors['theirs']}
            words={words}
            onChange={(value) => form.setFieldValue('theirs', value)}
          />
        ) : (
          <WhoFits persons={persons} want={want} words={words} />
        )}
        {mayFit ? null : (
          <Callout tone="warn" role="status">
            {t('swap.nobody-fits')}
          </Callout>
        )}
      </>
    );
  }
}
