import { useIntl } from 'react-intl';
import { useVirtualRows } from '@/components/data-table/use-virtual-rows';
import { NumberTable } from '@/components/number-table';
import { PersonName } from '@/components/people/person-name';
import { useT } from '@/lib/i18n/use-t';
import type { Load, PersonLoad, WindowSpread } from '../api/load';
import classes from './insight.module.css';
import { useWindowName } from './use-window-name';

const MEASURES = ['min', 'max', 'mean', 'stdev'] as const satisfies (keyof WindowSpread)[];

/** The numbers behind the chart, and under them how evenly each window was shared. */
export function LoadTable({ load }: { load: Load }) {
  const t = useT();
  const intl = useIntl();
  const nameOf = useWindowName();
  const rows = useVirtualRows(load.people.length);
  const width = load.windows.length + 2;
  return (
    <NumberTable
      label={t('insight.table')}
      head={[t('insight.person'), ...load.windows.map(nameOf), t('insight.total')]}
      tableRef={rows.table}
      rowCount={load.people.length + 1}
    >
      <tbody>
        <Gap height={rows.before} width={width} />
        {rows.indexes.map((index) => {
          const person = load.people[index];
          return person ? <PersonRow key={person.personId} index={index} person={person} /> : null;
        })}
        <Gap height={rows.after} width={width} />
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
    </NumberTable>
  );
}

function PersonRow({ index, person }: { index: number; person: PersonLoad }) {
  const intl = useIntl();
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        <PersonName id={person.personId} name={person.displayName} size={22} />
      </th>
      {person.counts.map((count, window) => (
        <td key={window}>{intl.formatNumber(count)}</td>
      ))}
      <td className={classes.total}>{intl.formatNumber(person.total)}</td>
    </tr>
  );
}

/** Room for the rows that are not drawn. */
function Gap({ height, width }: { height: number; width: number }) {
  if (height === 0) return null;
  return (
    <tr aria-hidden="true">
      <td className={classes.gap} style={{ height }} colSpan={width} />
    </tr>
  );
}
