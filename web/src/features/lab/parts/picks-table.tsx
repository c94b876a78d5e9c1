import { Skeleton } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { Decision } from '@/components/decision/decision';
import { StatusBadge } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import type { Compared } from '../rules/compare';
import classes from './lab.module.css';

interface Props {
  rows: readonly Compared[];
  /** Whether there are changes to compare with. */
  isChanged: boolean;
}

/** The next cases one by one: who gets each and why, as set now and with the changes. */
export function PicksTable({ rows, isChanged }: Props) {
  const t = useT();
  return (
    <table className={classes.table} data-both={isChanged || undefined}>
      <caption className="visually-hidden">{t('lab.next')}</caption>
      <thead>
        <tr>
          <th scope="col" className={classes.n}>
            {t('lab.case')}
          </th>
          <th scope="col">{t('lab.present')}</th>
          {isChanged ? <th scope="col">{t('lab.changed')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.n} className={classes.row} data-differs={row.differs || undefined}>
            <th scope="row" className={classes.n}>
              {row.n}
            </th>
            <td>
              {isChanged ? <span className={classes.narrow}>{t('lab.present')}</span> : null}
              <Decision decision={row.present} />
            </td>
            {isChanged ? (
              <td>
                <span className={classes.narrow}>{t('lab.changed')}</span>
                {row.differs ? (
                  <span className={classes.mark}>
                    <StatusBadge tone="info" icon={IconArrowsExchange}>
                      {t('lab.differs')}
                    </StatusBadge>
                  </span>
                ) : null}
                {row.changed ? <Decision decision={row.changed} /> : <Skeleton height={20} />}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
