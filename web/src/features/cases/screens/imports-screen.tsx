import { ActionIcon, Anchor, Progress, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { DataTable } from '@/components/data-table/data-table';
import type { Column } from '@/components/data-table/types';
import { PageTitle } from '@/components/page-title';
import { RelativeTime } from '@/components/relative-time';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useList } from '@/lib/list/use-list';
import { useDeleteImport } from '../api/delete-import';
import type { CaseImport } from '../api/import';
import { importsQuery } from '../api/imports';
import { ImportDrop } from '../parts/import-drop';
import { ImportState } from '../parts/import-state';
import classes from './screens.module.css';

const idOf = (one: CaseImport) => one.id;
const nameOf = (one: CaseImport) => one.fileName;

/** Bring a file with cases, and find earlier ones again. */
export function ImportsScreen() {
  const t = useT();
  const navigate = useNavigate();
  const list = useList(importsQuery);
  const [removing, setRemoving] = useState<CaseImport | null>(null);
  const columns = useColumns(setRemoving);
  const open = ({ id }: CaseImport) =>
    void navigate({ to: '/cases/imports/$importId', params: { importId: id } });
  return (
    <>
      <Anchor
        className={classes.back ?? ''}
        renderRoot={(props) => <Link {...props} to="/cases" />}
      >
        <IconArrowLeft size={15} aria-hidden="true" />
        {t('cases.title')}
      </Anchor>
      <PageTitle title={t('imports.title')}>{t('imports.what')}</PageTitle>
      <ImportDrop onUploaded={open} />
      <Title order={2} mt={32} mb="xs">
        {t('imports.earlier')}
      </Title>
      <DataTable
        label={t('imports.earlier')}
        columns={columns}
        list={list}
        rowId={idOf}
        rowLabel={nameOf}
        onOpen={open}
        empty={<Text c="dimmed">{t('imports.none')}</Text>}
      />
      {removing ? <DeleteDialog of={removing} onClose={() => setRemoving(null)} /> : null}
    </>
  );
}

function useColumns(onRemove: (one: CaseImport) => void): Column<CaseImport>[] {
  const t = useT();
  const intl = useIntl();
  return useMemo(
    () => [
      {
        id: 'file',
        label: t('imports.file'),
        cell: (one) => (
          <Anchor
            renderRoot={(props) => (
              <Link {...props} to="/cases/imports/$importId" params={{ importId: one.id }} />
            )}
          >
            {one.fileName}
          </Anchor>
        ),
      },
      {
        id: 'rows',
        label: t('imports.preview.rows'),
        align: 'right',
        width: 90,
        from: 'sm',
        cell: (one) => intl.formatNumber(one.rows),
      },
      {
        id: 'state',
        label: t('imports.status'),
        width: 190,
        cell: (one) =>
          one.state === 'running' ? (
            <Progress
              value={(100 * one.done) / Math.max(1, one.total)}
              aria-label={t('imports.running', { done: one.done, total: one.total })}
            />
          ) : (
            <ImportState state={one.state} />
          ),
      },
      {
        id: 'refused',
        label: t('imports.status.refused'),
        align: 'right',
        width: 100,
        from: 'md',
        cell: (one) => intl.formatNumber(one.refused),
      },
      {
        id: 'by',
        label: t('imports.by'),
        width: 160,
        from: 'md',
        cell: (one) => one.createdBy,
      },
      {
        id: 'at',
        label: t('imports.at'),
        align: 'right',
        width: 120,
        from: 'sm',
        cell: (one) => <RelativeTime at={one.createdAt} />,
      },
      {
        id: 'do',
        label: t('imports.delete'),
        isLabelHidden: true,
        width: 52,
        cell: (one) => (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('imports.delete-named', { file: one.fileName })}
            disabled={one.state === 'running'}
            onClick={() => onRemove(one)}
          >
            <IconTrash size={16} />
          </ActionIcon>
        ),
      },
    ],
    [t, intl, onRemove],
  );
}

function DeleteDialog({ of, onClose }: { of: CaseImport; onClose: () => void }) {
  const t = useT();
  const remove = useDeleteImport();
  const { done } = useNotice();
  const title = t('imports.delete-named', { file: of.fileName });
  return (
    <ConfirmDialog
      opened
      title={title}
      confirm={title}
      onClose={onClose}
      onConfirm={async () => {
        await remove.mutateAsync(of.id);
        done(t('imports.deleted', { file: of.fileName }));
      }}
    >
      {t('imports.delete.what')}
    </ConfirmDialog>
  );
}
