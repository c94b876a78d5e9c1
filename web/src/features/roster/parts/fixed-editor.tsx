import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Callout } from '@/components/callout';
import { useUnsaved } from '@/components/form/use-unsaved';
import { useNotice } from '@/components/use-notice';
import { Refusal } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { fixedQuery, useSaveFixed, type FixedTurns } from '../api/fixed';
import type { RosterPerson } from '../api/keeping-types';
import {
  areSame,
  elsewhere,
  peopleAt,
  withPeople,
  without,
  type FixedPlace,
  type FixedShape,
} from '../rules/fixed-grid';
import { FixedDialog } from './fixed-dialog';
import { FixedElsewhere } from './fixed-elsewhere';
import { FixedTable } from './fixed-table';

interface Props {
  /** As the server has them by now. */
  newest: FixedTurns;
  hours: readonly string[];
  shape: FixedShape;
  people: readonly RosterPerson[];
}

/** The grid as it is being changed; it is saved as a whole, over the version that was seen. */
export function FixedEditor({ newest, hours, shape, people }: Props) {
  const t = useT();
  const queries = useQueryClient();
  const { done, failed } = useNotice();
  const save = useSaveFixed();
  const [seen, setSeen] = useState(newest);
  const [turns, setTurns] = useState(newest.turns);
  const [asked, setAsked] = useState<FixedPlace | null>(null);
  const isDirty = !areSame(turns, seen.turns);
  // Nobody has changed anything here: show what others did.
  if (!isDirty && newest.version !== seen.version) {
    setSeen(newest);
    setTurns(newest.turns);
  }
  const reset = () => setTurns(seen.turns);
  const unsaved = useUnsaved({ isDirty: () => isDirty, reset });
  const { mayEdit } = newest;
  const isStale = save.error instanceof Refusal && save.error.code === 'changed-meanwhile';

  const load = async () => {
    save.reset();
    const now = await queries.fetchQuery({ ...fixedQuery, staleTime: 0 });
    setSeen(now);
    setTurns(now.turns);
  };
  const submit = () =>
    save.mutate(
      { turns, seen: seen.version },
      {
        onSuccess: (saved) => {
          setSeen(saved);
          setTurns(saved.turns);
          done(t('roster-fixed.saved'));
        },
        onError: (error) => {
          if (!(error instanceof Refusal && error.code === 'changed-meanwhile')) failed(error);
        },
      },
    );
  const put = (place: FixedPlace, chosen: readonly string[]) =>
    setTurns((now) => withPeople(now, place, chosen));

  return (
    <>
      {isStale ? (
        <Callout tone="warn" role="alert" title={t('roster-fixed.changed')}>
          <Text size="sm">{t('roster-fixed.changed.what')}</Text>
          <Button size="compact-sm" mt="xs" variant="default" onClick={() => void load()}>
            {t('roster-fixed.load')}
          </Button>
        </Callout>
      ) : null}
      {mayEdit ? (
        <Group justify="space-between" mb="sm">
          <Text size="sm" c="dimmed">
            {t('roster-fixed.how')}
          </Text>
          <Group gap="xs">
            <Button variant="default" disabled={!isDirty} onClick={reset}>
              {t('roster-fixed.undo')}
            </Button>
            <Button disabled={!isDirty} loading={save.isPending} onClick={submit}>
              {t('roster-fixed.save')}
            </Button>
          </Group>
        </Group>
      ) : null}
      <FixedTable
        {...{ hours, shape, turns, people }}
        onChoose={mayEdit ? setAsked : null}
        onEmpty={(place) => put(place, [])}
      />
      <FixedElsewhere
        turns={elsewhere(turns, shape)}
        people={people}
        onRemove={mayEdit ? (gone) => setTurns((now) => without(now, gone)) : null}
      />
      {asked ? (
        <FixedDialog
          place={asked}
          hours={hours}
          people={people}
          chosen={peopleAt(turns, asked)}
          onTake={(chosen) => put(asked, chosen)}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {unsaved.question}
    </>
  );
}
