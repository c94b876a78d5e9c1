import { Button } from '@mantine/core';
import { EmptyState } from '@/components/empty-state';
import { NumberTable } from '@/components/number-table';
import { QueuePicture } from '@/components/pictures';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { RosterImport } from '../api/import-types';
import classes from './import-foresight.module.css';

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
    <NumberTable
      label={t('exchange.import.earlier')}
      head={[
        t('exchange.import.name'),
        t('exchange.import.kind'),
        t('exchange.import.rows'),
        t('exchange.import.brought'),
        t('exchange.import.state'),
      ]}
    >
      <tbody>
        {imports.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Button variant="subtle" size="compact-sm" onClick={() => onOpen(one.id)}>
                {one.name || t(`exchange.import.source.${one.source}`)}
              </Button>
            </th>
            <td className={classes.words}>{t(`exchange.import.kind.${one.kind}`)}</td>
            <td>{one.rows}</td>
            <td className={classes.words}>
              {one.byName}
              <br />
              <RelativeTime at={one.at} />
            </td>
            <td className={classes.words}>
              {t(one.appliedAt ? 'exchange.import.is-applied' : 'exchange.import.not-applied')}
            </td>
          </tr>
        ))}
      </tbody>
    </NumberTable>
  );
}
