import { Button } from '@mantine/core';
import { EmptyState } from '@/components/empty-state';
import { QueuePicture } from '@/components/pictures';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { RosterImport } from '../api/import-types';
import { WordsTable } from './words-table';

interface Props {
  imports: RosterImport[];
  onOpen: (id: string) => void;
}

/** The tables of before, written down or only looked at. */
export function RosterImportsTable({ imports, onOpen }: Props) {
  const t = useT();
  if (imports.length === 0) {
    return (
      <EmptyState picture={<QueuePicture />} title={t('exchange.import.none')}>
        {t('exchange.import.none.text')}
      </EmptyState>
    );
  }
  return (
    <WordsTable
      label={t('exchange.import.earlier')}
      minWidth={520}
      head={[
        t('exchange.import.name'),
        t('exchange.import.kind'),
        t('exchange.import.rows'),
        t('exchange.import.brought'),
        t('exchange.import.state'),
      ]}
      rows={imports.map((one) => ({
        key: one.id,
        cells: [
          <Button key="open" variant="subtle" size="compact-sm" onClick={() => onOpen(one.id)}>
            {one.name || t(`exchange.import.source.${one.source}`)}
          </Button>,
          t(`exchange.import.kind.${one.kind}`),
          one.rows,
          <Brought key="brought" one={one} />,
          t(one.appliedAt ? 'exchange.import.is-applied' : 'exchange.import.not-applied'),
        ],
      }))}
    />
  );
}

function Brought({ one }: { one: RosterImport }) {
  return (
    <>
      {one.byName}
      <br />
      <RelativeTime at={one.at} />
    </>
  );
}
