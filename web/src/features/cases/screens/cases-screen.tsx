import { Button } from '@mantine/core';
import { IconDownload, IconFileImport, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import { FilterBar } from '@/components/data-table/filter-bar';
import { EmptyState } from '@/components/empty-state';
import { PageTitle } from '@/components/page-title';
import { NothingFoundPicture, QueuePicture } from '@/components/pictures';
import { address } from '@/lib/http/client';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { useList } from '@/lib/list/use-list';
import { useHasRole, useSession } from '@/lib/session/session';
import type { Case } from '../api/case';
import { casesQuery } from '../api/cases';
import { BulkDialog } from '../parts/bulk-dialog';
import { nameOfCase, rowOfCase, useCaseColumns, versionOfCase } from '../parts/case-columns';
import { CaseFilters } from '../parts/case-filters';
import { CaseLook } from '../parts/case-look';
import { NewCaseDialog } from '../parts/new-case-dialog';
import { SavedFiltersBar } from '../parts/saved-filters-bar';
import { useCaseDeeds } from '../parts/use-case-deeds';
import { BULK_DEEDS, fitting, type BulkDeed } from '../rules/bulk';
import { FILTERS, isFiltered, toQuery, type CaseSearch } from '../rules/case-search';

interface Props {
  search: CaseSearch;
  onSearch: (change: Partial<CaseSearch>) => void;
}

type Bulk = { deed: BulkDeed; cases: Case[] } | null;

export function CasesScreen({ search, onSearch }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const { zone } = useSession().person;
  const query = toQuery(search, zone);
  const list = useList(casesQuery(query));
  const columns = useCaseColumns();
  const deeds = useCaseDeeds();
  const mayImport = useHasRole('admin');
  const [bulk, setBulk] = useState<Bulk>(null);
  const create = () => onSearch({ new: '1' });
  useKeys('cases.title', [{ press: 'n', say: 'cases.new', run: create }]);

  return (
    <>
      <PageTitle
        title={t('cases.title')}
        {...(list.state === 'ready' ? { count: list.total } : {})}
        actions={
          <>
            {mayImport ? (
              <Button
                variant="default"
                leftSection={<IconFileImport size={16} aria-hidden="true" />}
                renderRoot={(props) => <Link {...props} to="/cases/imports" />}
              >
                {t('cases.import')}
              </Button>
            ) : null}
            <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={create}>
              {t('cases.new')}
            </Button>
          </>
        }
      />
      <SavedFiltersBar search={search} onSearch={onSearch} />
      <FilterBar
        q={search.q}
        onSearch={(q) => onSearch({ q })}
        actions={
          <Button
            component="a"
            href={address('/api/cases/export.csv', query)}
            download
            variant="subtle"
            size="compact-md"
            leftSection={<IconDownload size={16} aria-hidden="true" />}
          >
            {t('cases.export')}
          </Button>
        }
      >
        <CaseFilters search={search} onSearch={onSearch} />
      </FilterBar>
      <DataTable
        label={t('cases.title')}
        columns={columns}
        list={list}
        rowId={rowOfCase}
        rowLabel={nameOfCase}
        rowVersion={versionOfCase}
        sort={search.sort}
        onSort={(sort) => onSearch({ sort })}
        onOpen={({ id }) => void navigate({ to: '/cases/$caseId', params: { caseId: id } })}
        look={{
          openId: search.look,
          onChange: (look) => onSearch({ look }),
          title: nameOfCase,
          render: (one) => <CaseLook key={one.id} of={one} deeds={deeds} />,
        }}
        bulk={(cases) => <BulkButtons cases={cases} onBulk={(deed) => setBulk({ deed, cases })} />}
        empty={
          <NoCases
            isFiltered={isFiltered(search)}
            onCreate={create}
            onClear={() => onSearch(NOTHING)}
          />
        }
      />
      {deeds.dialog}
      {bulk ? <BulkDialog {...bulk} onClose={() => setBulk(null)} /> : null}
      {search.new ? <NewCaseDialog onClose={() => onSearch({ new: undefined })} /> : null}
    </>
  );
}

const NOTHING: Partial<CaseSearch> = Object.fromEntries(FILTERS.map((name) => [name, undefined]));

function BulkButtons({ cases, onBulk }: { cases: Case[]; onBulk: (deed: BulkDeed) => void }) {
  const t = useT();
  return BULK_DEEDS.map((deed) => (
    <Button
      key={deed}
      size="compact-sm"
      variant="default"
      disabled={fitting(deed, cases).length === 0}
      onClick={() => onBulk(deed)}
    >
      {t(`cases.deed.${deed}`)}
    </Button>
  ));
}

interface NoneProps {
  isFiltered: boolean;
  onCreate: () => void;
  onClear: () => void;
}

function NoCases({ isFiltered: isSearch, onCreate, onClear }: NoneProps) {
  const t = useT();
  return isSearch ? (
    <EmptyState
      picture={<NothingFoundPicture />}
      title={t('cases.none-found')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('cases.none-found.clear')}
        </Button>
      }
    >
      {t('cases.none-found.text')}
    </EmptyState>
  ) : (
    <EmptyState
      picture={<QueuePicture />}
      title={t('cases.none')}
      action={<Button onClick={onCreate}>{t('cases.new')}</Button>}
    >
      {t('cases.none.text')}
    </EmptyState>
  );
}
