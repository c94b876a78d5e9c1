import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { DataTable } from '@/components/data-table/data-table';
import type { Column } from '@/components/data-table/types';
import { EmptyState } from '@/components/empty-state';
import { Fact, Facts } from '@/components/facts';
import { RestingPicture } from '@/components/pictures';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import { asList } from '@/lib/list/as-list';
import { routinesQuery, type Routine } from '../api/routines';
import type { JobsSearch } from '../rules/jobs-search';
import { RoutineBadge } from './job-badges';
import { useJobWords, type JobWords } from './use-job-words';

interface Props {
  search: JobsSearch;
  onSearch: (change: Partial<JobsSearch>) => void;
}

const idOf = (routine: Routine) => routine.name;

/** What Evenhand does by itself again and again, for all companies together. */
export function RoutinesPart({ search, onSearch }: Props) {
  const t = useT();
  const words = useJobWords();
  const columns = useRoutineColumns(words);
  const list = asList(useQuery(routinesQuery), (all) => all);
  const nameOf = useCallback(({ name }: Routine) => words.routine(name), [words]);
  return (
    <DataTable
      label={t('jobs.view.routines')}
      columns={columns}
      list={list}
      rowId={idOf}
      rowLabel={nameOf}
      onOpen={({ name }) => onSearch({ look: name })}
      look={{
        openId: search.look,
        onChange: (look) => onSearch({ look }),
        title: nameOf,
        render: (routine) => <RoutineLook routine={routine} words={words} />,
      }}
      empty={
        <EmptyState picture={<RestingPicture />} title={t('jobs.no-routines')}>
          {t('jobs.no-routines.text')}
        </EmptyState>
      }
    />
  );
}

function useRoutineColumns(words: JobWords): Column<Routine>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'what', label: t('jobs.what-is-done'), cell: ({ name }) => words.routine(name) },
      {
        id: 'went',
        label: t('jobs.went'),
        width: 'min(190px, 46vw)',
        cell: ({ state }) => <RoutineBadge state={state} />,
      },
      {
        id: 'last',
        label: t('jobs.last'),
        width: 130,
        from: 'sm',
        cell: ({ last }) => (last === null ? null : <RelativeTime at={last} />),
      },
      {
        id: 'next',
        label: t('jobs.next-run'),
        width: 130,
        from: 'md',
        cell: ({ next }) => (next === null ? null : <RelativeTime at={next} />),
      },
      {
        id: 'every',
        label: t('jobs.every'),
        width: 150,
        from: 'md',
        cell: ({ pauseSeconds }) => words.every(pauseSeconds),
      },
    ],
    [t, words],
  );
}

function RoutineLook({ routine, words }: { routine: Routine; words: JobWords }) {
  const t = useT();
  const intl = useIntl();
  return (
    <>
      <p style={{ marginTop: 0 }}>{words.routineWhat(routine.name)}</p>
      <Facts>
        <Fact label={t('jobs.went')}>
          <RoutineBadge state={routine.state} />
        </Fact>
        <Fact label={t('jobs.last')}>
          {routine.last === null ? null : <RelativeTime at={routine.last} />}
        </Fact>
        <Fact label={t('jobs.next-run')}>
          {routine.next === null ? null : <RelativeTime at={routine.next} />}
        </Fact>
        <Fact label={t('jobs.every')}>{words.every(routine.pauseSeconds)}</Fact>
        <Fact label={t('jobs.failures')}>{intl.formatNumber(routine.failures)}</Fact>
      </Facts>
    </>
  );
}
