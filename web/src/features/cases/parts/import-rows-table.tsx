import { Anchor, Button, Text } from '@mantine/core';
import {
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconDownload,
  IconFileImport,
  IconHourglass,
  IconRepeat,
  type Icon,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import type { Column } from '@/components/data-table/types';
import { PersonName } from '@/components/people/person-name';
import { StatusBadge, type Tone } from '@/components/status-badge';
import { useNotice } from '@/components/use-notice';
import { saveAs, toCsv } from '@/lib/file/csv';
import { useT, type T } from '@/lib/i18n/use-t';
import { useList } from '@/lib/list/use-list';
import type { CaseImport, RowStatus } from '../api/import';
import { allImportRows, importRowsQuery, type ImportRow } from '../api/import-rows';
import { useLeftOut } from './use-row-problems';

const LOOKS: Record<ImportRow['status'], { tone: Tone; icon: Icon }> = {
  pending: { tone: 'quiet', icon: IconHourglass },
  assigned: { tone: 'good', icon: IconCircleCheck },
  waiting: { tone: 'warn', icon: IconClock },
  imported: { tone: 'info', icon: IconFileImport },
  repeated: { tone: 'quiet', icon: IconRepeat },
  refused: { tone: 'bad', icon: IconCircleX },
};

const idOf = (row: ImportRow) => String(row.line);
const labelOf = (row: ImportRow) => row.caseId;

/** What became of each row, also as a file. */
export function ImportRows({ of, status }: { of: CaseImport; status: RowStatus | undefined }) {
  const t = useT();
  const { failed } = useNotice();
  const list = useList(importRowsQuery(of.id, status));
  const leftOut = useLeftOut();
  const columns = useRowColumns(leftOut);
  const save = useMutation({
    mutationFn: () => allImportRows(of.id, status),
    onSuccess: (rows) => saveAs(fileName(of, status), asCsv(rows, leftOut, t)),
    onError: failed,
  });
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        mb="xs"
        leftSection={<IconDownload size={16} aria-hidden="true" />}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        {t('imports.rows.csv')}
      </Button>
      <DataTable
        label={t('imports.rows')}
        columns={columns}
        list={list}
        rowId={idOf}
        rowLabel={labelOf}
        empty={
          <Text c="dimmed" py="lg">
            {t('imports.rows.none')}
          </Text>
        }
      />
    </>
  );
}

function useRowColumns(leftOut: (row: ImportRow) => string): Column<ImportRow>[] {
  const t = useT();
  return useMemo(
    () => [
      {
        id: 'line',
        label: t('imports.line'),
        align: 'right',
        width: 76,
        cell: (row) => row.line,
      },
      {
        id: 'case',
        label: t('imports.field.caseId'),
        width: 200,
        cell: (row) => <CaseLink row={row} />,
      },
      {
        id: 'status',
        label: t('imports.status'),
        width: 150,
        cell: (row) => (
          <StatusBadge {...LOOKS[row.status]}>{t(`imports.status.${row.status}`)}</StatusBadge>
        ),
      },
      {
        id: 'what',
        label: t('imports.rows.what'),
        from: 'sm',
        cell: (row) =>
          row.holder ? (
            <PersonName id={row.holder.id} name={row.holder.displayName} />
          ) : (
            <span title={leftOut(row)}>{leftOut(row)}</span>
          ),
      },
    ],
    [t, leftOut],
  );
}

function CaseLink({ row: { id, caseId } }: { row: ImportRow }) {
  if (!id) return caseId;
  return (
    <Anchor renderRoot={(props) => <Link {...props} to="/cases/$caseId" params={{ caseId: id }} />}>
      {caseId}
    </Anchor>
  );
}

function asCsv(rows: readonly ImportRow[], leftOut: (row: ImportRow) => string, t: T): string {
  const head = ['line', 'caseId', 'status', 'holder', 'reason', 'detail'];
  const body = rows.map((row) => [
    row.line,
    row.caseId,
    t(`imports.status.${row.status}`),
    row.holder?.username ?? '',
    row.reason,
    leftOut(row),
  ]);
  return toCsv([head, ...body]);
}

function fileName({ fileName: name }: CaseImport, status: RowStatus | undefined): string {
  return `${name.replace(/\.[a-z]+$/i, '')}-${status ?? 'rows'}.csv`;
}
