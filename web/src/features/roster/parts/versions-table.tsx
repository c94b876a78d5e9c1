import { Button, Radio, Table } from '@mantine/core';
import { useIntl } from 'react-intl';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { VersionHead } from '../api/week-views';
import classes from './roster.module.css';

interface Props {
  versions: readonly VersionHead[];
  /** The number looked at. */
  shown: number;
  /** The number it is compared with. */
  other: number | null;
  onShow: (number: number) => void;
  onCompare: (number: number | undefined) => void;
}

/** All versions of a week: which is looked at, and which it is compared with. */
export function VersionsTable({ versions, shown, other, onShow, onCompare }: Props) {
  const t = useT();
  const intl = useIntl();
  const heads = ['number', 'show', 'compare', 'kind', 'by', 'at', 'comment', 'cost'] as const;
  return (
    <>
      <div className={classes.scrolled} role="group" aria-label={t('versions.title')} tabIndex={0}>
        <Table aria-label={t('versions.title')} miw={640} stickyHeader highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head} scope="col">
                  {t(`versions.${head}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {versions.map(({ number, kind, byName, at, comment, cost }) => (
              <Table.Tr key={number}>
                <Table.Th scope="row" className="num">
                  {number}
                </Table.Th>
                <Table.Td>
                  <Radio
                    name="shown"
                    aria-label={t('versions.show.one', { number })}
                    checked={number === shown}
                    onChange={() => onShow(number)}
                  />
                </Table.Td>
                <Table.Td>
                  <Radio
                    name="other"
                    aria-label={t('versions.compare.one', { number })}
                    checked={number === other}
                    disabled={number === shown}
                    onChange={() => onCompare(number)}
                  />
                </Table.Td>
                <Table.Td>{t(`versions.kind.${kind}`)}</Table.Td>
                <Table.Td>{byName}</Table.Td>
                <Table.Td>
                  <RelativeTime at={at} />
                </Table.Td>
                <Table.Td>{comment}</Table.Td>
                <Table.Td className="num">{intl.formatNumber(cost)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {other === null ? null : (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => onCompare(undefined)}>
          {t('versions.compare.stop')}
        </Button>
      )}
    </>
  );
}
