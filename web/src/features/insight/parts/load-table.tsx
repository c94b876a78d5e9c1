import { useIntl } from 'react-intl';
import { PersonName } from '@/components/people/person-name';
import { useT } from '@/lib/i18n/use-t';
import type { Load, WindowSpread } from '../api/load';
import classes from './insight.module.css';
import { useWindowName } from './use-window-name';

const MEASURES = ['min', 'max', 'mean', 'stdev'] as const satisfies (keyof WindowSpread)[];

/** The numbers behind the chart, and under them how evenly each window was shared. */
export function LoadTable({ load }: { load: Load }) {
  const t = useT();
  const intl = useIntl();
  const nameOf = useWindowName();
  return (
    <div className={classes.frame} role="region" aria-label={t('insight.table')} tabIndex={0}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('insight.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('insight.person')}</th>
            {load.windows.map((window) => (
              <th key={window.from} scope="col">
                {nameOf(window)}
              </th>
            ))}
            <th scope="col">{t('insight.total')}</th>
          </tr>
        </thead>
        <tbody>
          {load.people.map(({ personId, displayName, counts, total }) => (
            <tr key={personId}>
              <th scope="row">
                <PersonName id={personId} name={displayName} size={22} />
              </th>
              {counts.map((count, window) => (
                <td key={window}>{intl.formatNumber(count)}</td>
              ))}
              <td className={classes.total}>{intl.formatNumber(total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {MEASURES.map((measure) => (
            <tr key={measure}>
              <th scope="row">{t(`insight.spread.${measure}`)}</th>
              {load.spread.map((spread) => (
                <td key={spread.window}>
                  {intl.formatNumber(spread[measure], { maximumFractionDigits: 1 })}
                </td>
              ))}
              <td />
            </tr>
          ))}
        </tfoot>
      </table>
    </div>
  );
}
