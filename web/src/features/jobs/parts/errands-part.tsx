import { useCallback } from 'react';
import { ChoiceFilter } from '@/components/data-table/choice-filter';
import { DataTable } from '@/components/data-table/data-table';
import { FilterBar } from '@/components/data-table/filter-bar';
import { EmptyState } from '@/components/empty-state';
import { NothingFoundPicture, RestingPicture } from '@/components/pictures';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import type { ListView } from '@/lib/list/use-list';
import type { Errand } from '../api/errands';
import { useTryErrand } from '../api/try-errand';
import { ERRAND_KINDS, ERRAND_STATES, isFiltered, type JobsSearch } from '../rules/jobs-search';
import { useErrandColumns } from './errand-columns';
import { ErrandLook } from './errand-look';
import { useJobWords } from './use-job-words';

interface Props {
  list: ListView<Errand>;
  search: JobsSearch;
  onSearch: (change: Partial<JobsSearch>) => void;
}

const idOf = (errand: Errand) => errand.id;
const failuresOf = (errand: Errand) => errand.failures;

/** What is to be done once for the company, and is not done yet. */
export function ErrandsPart({ list, search, onSearch }: Props) {
  const t = useT();
  const words = useJobWords();
  const { busy, tryNow } = useTrying();
  const columns = useErrandColumns(words, busy, tryNow);
  const nameOf = useCallback(({ kind }: Errand) => words.kind(kind), [words]);
  return (
    <>
      <FilterBar>
        <ChoiceFilter
          label={t('jobs.what-is-done')}
          choices={ERRAND_KINDS.map((value) => ({ value, label: words.kind(value) }))}
          chosen={search.kind}
          onChange={(kind) => onSearch({ kind })}
        />
        <ChoiceFilter
          label={t('jobs.state')}
          choices={ERRAND_STATES.map((value) => ({ value, label: t(`jobs.state.${value}`) }))}
          chosen={search.state}
          onChange={(state) => onSearch({ state })}
        />
      </FilterBar>
      <DataTable
        label={t('jobs.view.errands')}
        columns={columns}
        list={list}
        rowId={idOf}
        rowLabel={nameOf}
        rowVersion={failuresOf}
        onOpen={(errand) => onSearch({ look: errand.id })}
        look={{
          openId: search.look,
          onChange: (look) => onSearch({ look }),
          title: nameOf,
          render: (errand) => (
            <ErrandLook errand={errand} words={words} isBusy={busy === errand.id} onTry={tryNow} />
          ),
        }}
        empty={<NoErrands isFiltered={isFiltered(search)} />}
      />
    </>
  );
}

function NoErrands({ isFiltered: isNarrowed }: { isFiltered: boolean }) {
  const t = useT();
  return isNarrowed ? (
    <EmptyState picture={<NothingFoundPicture />} title={t('jobs.none-found')}>
      {t('jobs.none-found.text')}
    </EmptyState>
  ) : (
    <EmptyState picture={<RestingPicture />} title={t('jobs.none')}>
      {t('jobs.none.text')}
    </EmptyState>
  );
}

/** Has errands tried now, one after the other, and says how that went. */
function useTrying() {
  const t = useT();
  const { done, failed } = useNotice();
  const { mutate, isPending, variables } = useTryErrand();
  const tryNow = useCallback(
    (errand: Errand) =>
      mutate(errand, {
        onSuccess: (now) => done(t(now === null ? 'jobs.done-meanwhile' : 'jobs.tried')),
        onError: failed,
      }),
    [mutate, done, failed, t],
  );
  return { busy: isPending ? variables.id : undefined, tryNow };
}
