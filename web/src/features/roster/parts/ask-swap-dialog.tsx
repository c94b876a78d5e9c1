import { SegmentedControl, Select, Skeleton, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { Callout } from '@/components/callout';
import { ErrorState } from '@/components/error-state';
import { FormDialog } from '@/components/form/form-dialog';
import { useNotice } from '@/components/use-notice';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { Say } from '@/lib/i18n/say';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { rosterPeopleQuery } from '../api/people';
import type { OptionView } from '../api/swap-types';
import { swapOptionsQuery, useAskSwap } from '../api/swaps';
import { byPerson, commonObstacle } from '../rules/swap-options';
import { isElsewhere, toNewSwap, type AskFields } from '../rules/ask-fields';
import type { Place } from '../rules/walk';
import classes from './roster.module.css';
import { AskReturn } from './ask-return';
import { SwapRefused } from './swap-refused';
import { useSwapWords } from './use-swap-words';

interface Props {
  monday: string;
  place: Place;
  /** The turn in words. */
  when: string;
  /** For whom a planner asks; null for the reader. */
  asker: { id: string; name: string } | null;
  onClose: () => void;
}

const LONGEST = 500;

/** Asks a person or everybody to take a turn. Only what keeps the rules can be asked. */
export function AskSwapDialog(props: Props) {
  const options = useQuery(swapOptionsQuery(props.monday, props.place, props.asker?.id));
  return <Form {...props} options={options.data} error={options.error} retry={options.refetch} />;
}

interface FormProps extends Props {
  options: OptionView[] | undefined;
  error: Error | null;
  retry: () => unknown;
}

function Form({ monday, place, when, asker, onClose, options, error, retry }: FormProps) {
  const t = useT();
  const me = useSession().person.id;
  const { data: people = [] } = useQuery(rosterPeopleQuery);
  const words = useSwapWords(people, me);
  const ask = useAskSwap();
  const { key } = useIdempotencyKey();
  const { done } = useNotice();
  const form = useForm<AskFields>({
    initialValues: { to: '', want: 'take', returned: monday, theirs: 'any', comment: '' },
    validate: {
      to: (value, fields) =>
        value === '' && isElsewhere(fields, monday) ? t('swap.week.whom') : null,
      theirs: (value, fields) =>
        value === 'any' && isElsewhere(fields, monday) ? t('swap.theirs.choose') : null,
    },
  });
  const { to, want } = form.values;
  const persons = byPerson(options ?? []);
  const obstacle = commonObstacle(options ?? []);
  return (
    <FormDialog
      title={
        <Say
          id={asker ? 'swap.ask.for' : 'swap.ask'}
          values={{
            name: asker?.name ?? '',
            turn: <span className={classes.whole}>{when}</span>,
          }}
        />
      }
      form={form}
      submit={t(to === '' ? 'swap.ask.everybody' : 'swap.ask.one')}
      onClose={onClose}
      refused={(failure) => <SwapRefused error={failure} people={people} />}
      onSubmit={async (fields) => {
        await ask.mutateAsync({ wanted: toNewSwap(fields, monday, place, asker?.id), key });
        done(t('swap.asked'));
        onClose();
      }}
    >
      {error && !options ? <ErrorState error={error} onRetry={() => void retry()} /> : null}
      {!options && !error ? <Skeleton height={140} /> : null}
      {obstacle ? (
        <Callout tone="warn" role="alert">
          {t(`swap.why.${obstacle}`)}
        </Callout>
      ) : options ? (
        <>
          <Select
            label={t('swap.whom')}
            searchable
            allowDeselect={false}
            data={[
              { value: '', label: t('swap.everybody') },
              ...persons.map(({ personId }) => ({
                value: personId,
                label: words.name(personId),
              })),
            ]}
            {...form.getInputProps('to')}
            onChange={(value) => form.setValues({ to: value ?? '', theirs: 'any' })}
          />
          <SegmentedControl
            aria-label={t('swap.want')}
            value={want}
            onChange={(value) => form.setFieldValue('want', value === 'take' ? 'take' : 'any')}
            data={[
              { value: 'take', label: t('swap.want.take') },
              { value: 'any', label: t('swap.want.turn') },
            ]}
          />
          <AskReturn {...{ monday, place, options, form, words }} asker={asker?.id} />
          <TextInput
            label={t('swap.comment')}
            maxLength={LONGEST}
            {...form.getInputProps('comment')}
          />
        </>
      ) : null}
    </FormDialog>
  );
}
