import { useIntl } from 'react-intl';
import { NumberTable } from '@/components/number-table';
import { useT } from '@/lib/i18n/use-t';
import { spreadOf, type FairnessTable as Table } from '../rules/fairness-table';
import classes from './insight.module.css';
import { useWindowName } from './use-window-name';

/** The numbers behind the chart: the spread of each queue and window, and the fewest and most under it. */
export function FairnessTable({ table }: { table: Table }) {
  const t = useT();
  const intl = useIntl();
  const nameOf = useWindowName();
  return (
    <NumberTable
      label={t('insight.fairness.table')}
      head={[t('insight.queue'), ...table.windows.map(nameOf), t('insight.fairness.items')]}
    >
      <tbody>
        {table.queues.map(({ queueId, queueName, points, items }) => (
          <tr key={queueId}>
            <th scope="row">{queueName}</th>
            {points.map((point, window) => {
              const spread = spreadOf(point);
              return (
                <td key={window}>
                  {point === null || spread === null ? (
                    NONE
                  ) : (
                    <>
                      {intl.formatNumber(spread, { maximumFractionDigits: 1 })}
                      <div className={classes.detail}>
                        {t('insight.fairness.from-to', { min: point.min, max: point.max })}
                      </div>
                    </>
                  )}
                </td>
              );
            })}
            <td className={classes.total}>{intl.formatNumber(items)}</td>
          </tr>
        ))}
      </tbody>
    </NumberTable>
  );
}

const NONE = '–';
