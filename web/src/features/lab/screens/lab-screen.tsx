import { Skeleton, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { QueuePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { nextPicksQuery, type LabPick } from '../api/next-picks';
import { LabForm } from '../parts/lab-form';
import classes from '../parts/lab.module.css';
import { PicksTable } from '../parts/picks-table';
import { Shares } from '../parts/shares';
import { compare } from '../rules/compare';
import type { LabSearch } from '../rules/lab-search';
import { changedQuestion, presentQuestion } from '../rules/question';

interface Props {
  search: LabSearch;
  onSearch: (change: Partial<LabSearch>) => void;
}

/** What would happen if: the next cases of a queue as it is set, beside how it could be set. */
export function LabScreen({ search, onSearch }: Props) {
  const t = useT();
  const { zone } = useSession().person;
  const [settled] = useDebouncedValue(search, 200);
  const hasQueue = search.queue !== undefined && settled.queue !== undefined;
  const question = changedQuestion(settled);
  const present = useQuery({ ...nextPicksQuery(presentQuestion(settled)), enabled: hasQueue });
  const changed = useQuery({
    ...nextPicksQuery(question ?? presentQuestion(settled)),
    enabled: hasQueue && question !== null,
  });
  const isChanged = changedQuestion(search) !== null;
  const error = present.error ?? (question ? changed.error : null);
  const picks = ofQueue(present.data, search.queue);
  const isAnswered = question !== null && !changed.isPlaceholderData;
  const others = isAnswered ? ofQueue(changed.data, search.queue) : null;
  const first = picks?.[0]?.decision;
  return (
    <>
      <PageTitle title={t('app.page.lab')}>{t('lab.what')}</PageTitle>
      <div className={classes.frame}>
        <LabForm
          search={search}
          onSearch={onSearch}
          zone={zone}
          queue={first ? { name: first.queueName, settings: first.settings } : null}
          isChanged={isChanged}
        />
        {search.queue === undefined ? (
          <EmptyState picture={<QueuePicture />} title={t('lab.none')}>
            {t('lab.none.text')}
          </EmptyState>
        ) : error ? (
          <ErrorState
            error={error}
            onRetry={() => void Promise.all([present.refetch(), changed.refetch()])}
          />
        ) : picks ? (
          <Results
            picks={picks}
            others={others}
            isChanged={isChanged}
            isStale={
              settled !== search ||
              present.isPlaceholderData ||
              (question !== null && others === null)
            }
          />
        ) : (
          <Stack gap="sm" aria-busy="true">
            {[0, 1, 2, 3, 4].map((at) => (
              <Skeleton key={at} height={44} />
            ))}
          </Stack>
        )}
      </div>
    </>
  );
}

interface ResultsProps {
  picks: LabPick[];
  others: LabPick[] | null;
  isChanged: boolean;
  isStale: boolean;
}

function Results({ picks, others, isChanged, isStale }: ResultsProps) {
  const rows = compare(picks, others);
  return (
    <div className={classes.results} data-stale={isStale || undefined} aria-busy={isStale}>
      <Shares rows={rows} isChanged={isChanged && others !== null} />
      <PicksTable rows={rows} isChanged={isChanged} />
    </div>
  );
}

/** Answers about another queue, kept while new ones are fetched, are not shown. */
function ofQueue(picks: LabPick[] | undefined, queueId: string | undefined): LabPick[] | null {
  return picks && picks[0]?.decision.queueId === queueId ? picks : null;
}
