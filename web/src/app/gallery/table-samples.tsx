import { Button, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { ChoiceFilter } from '@/components/data-table/choice-filter';
import { DataTable } from '@/components/data-table/data-table';
import { FilterBar } from '@/components/data-table/filter-bar';
import type { Column } from '@/components/data-table/types';
import { EmptyState } from '@/components/empty-state';
import { PersonName } from '@/components/people/person-name';
import { NothingFoundPicture } from '@/components/pictures';
import { StatusBadge } from '@/components/status-badge';
import { Broken } from '@/lib/http/errors';
import type { ListView } from '@/lib/list/use-list';
import { Sample } from './sample';

interface Row {
  id: string;
  name: string;
  holder: string;
  count: number;
  version: number;
}

const HOLDERS = ['Amy Larsen', 'Ben Okafor', 'Cai Jun'];
const COLUMNS: Column<Row>[] = [
  { id: 'name', label: 'Case', sort: 'name', cell: (row) => row.name },
  {
    id: 'holder',
    label: 'Holder',
    from: 'sm',
    cell: (row) => <PersonName id={row.holder} name={row.holder} />,
  },
  {
    id: 'state',
    label: 'State',
    width: 120,
    cell: (row) => (
      <StatusBadge tone={row.count % 3 === 0 ? 'warn' : 'good'}>
        {row.count % 3 === 0 ? 'Waiting' : 'Held'}
      </StatusBadge>
    ),
  },
  {
    id: 'count',
    label: 'Cases',
    sort: 'count',
    align: 'right',
    width: 90,
    cell: (row) => row.count * 37,
  },
];
const rowId = (row: Row) => row.id;
const rowName = (row: Row) => row.name;
const rowVersion = (row: Row) => row.version;

const KINDS = ['few', 'many', 'loading', 'failed', 'empty'] as const;
type Kind = (typeof KINDS)[number];

export function TableSamples() {
  const [kind, setKind] = useState<Kind>('few');
  const [sort, setSort] = useState<string | undefined>('name');
  const [q, setQ] = useState<string | undefined>();
  const [states, setStates] = useState<string[] | undefined>(['waiting']);
  const [look, setLook] = useState<string | undefined>();
  const [touched, setTouched] = useState(0);
  const list = useMemo(() => sampleList(kind, touched), [kind, touched]);
  return (
    <Sample name="DataTable, FilterBar, ChoiceFilter: j k Enter Space x /">
      <SegmentedControl
        mb="md"
        aria-label="State of the table"
        data={[...KINDS]}
        value={kind}
        onChange={(value) => setKind(value as Kind)}
      />
      <FilterBar
        q={q}
        onSearch={setQ}
        actions={
          <Button variant="default" onClick={() => setTouched((times) => times + 1)}>
            Change a row
          </Button>
        }
      >
        <ChoiceFilter
          label="State"
          choices={[
            { value: 'waiting', label: 'Waiting' },
            { value: 'held', label: 'Held' },
          ]}
          chosen={states}
          onChange={setStates}
        />
        <ChoiceFilter
          label="Queue"
          choices={[{ value: 'identity', label: 'Identity' }]}
          chosen={undefined}
          onChange={() => {}}
        />
      </FilterBar>
      <DataTable
        label="Sample cases"
        columns={COLUMNS}
        list={list}
        rowId={rowId}
        rowLabel={rowName}
        rowVersion={rowVersion}
        sort={sort}
        onSort={setSort}
        look={{ openId: look, onChange: setLook, title: rowName, render: (row) => row.holder }}
        bulk={(rows, clear) => (
          <Button size="compact-sm" onClick={clear}>
            Assign {rows.length}
          </Button>
        )}
        empty={
          <EmptyState picture={<NothingFoundPicture />} title="Nothing fits">
            Try fewer filters.
          </EmptyState>
        }
      />
    </Sample>
  );
}

function sampleList(kind: Kind, touched: number): ListView<Row> {
  const count = { few: 6, many: 5_000, loading: 0, failed: 0, empty: 0 }[kind];
  return {
    state: kind === 'loading' ? 'loading' : kind === 'failed' ? 'failed' : 'ready',
    items: Array.from({ length: count }, (_, at) => ({
      id: `row-${at}`,
      name: `2026-0312-${String(at).padStart(6, '0')}`,
      holder: HOLDERS[at % HOLDERS.length] ?? '',
      count: at,
      version: at === touched % 6 ? touched : 0,
    })),
    total: count === 6 ? 240 : count,
    error: kind === 'failed' ? new Broken(500, 'broken') : null,
    hasMore: kind === 'few',
    isLoadingMore: false,
    isStale: false,
    loadMore: () => {},
    retry: () => {},
  };
}
