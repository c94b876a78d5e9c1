import { IconBuilding } from '@tabler/icons-react';
import { useT } from '@/lib/i18n/use-t';
import type { Closure } from '../api/week';
import { daysAsStretch, extentOf, type DayColumn } from '../rules/columns';
import { draggedDays } from '../rules/day-drag';
import { Bar, place } from './bar';
import type { Held } from './use-day-drag';
import { placeOf, type Words } from './use-words';
import barClasses from './week-bars.module.css';
import classes from './week-table.module.css';

interface Props {
  closures: readonly Closure[];
  companyZone: string;
  zone: string;
  columns: readonly DayColumn[];
  mayEdit: boolean;
  held: Held | null;
  words: Words;
  onDay: (day: string) => void;
  onClosure: (closure: Closure) => void;
}

/** The name of the company's row, for dragging. */
export const COMPANY = 'company';

/** When the whole company is closed, above everybody. */
export function CompanyRow(props: Props) {
  const { columns, companyZone, zone, mayEdit, held, words } = props;
  const t = useT();
  const bars = props.closures.map((one) =>
    held?.bar === one.id ? { ...one, ...draggedDays(held.drag) } : one,
  );
  const drawn = held?.bar === null ? draggedDays(held.drag) : null;
  const drawnExtent = drawn ? extentOf(daysAsStretch(drawn, companyZone), columns) : null;
  return (
    <tr data-row={COMPANY}>
      <th scope="row" className={classes.name}>
        <div className={classes.who} style={{ cursor: 'default' }}>
          <IconBuilding size={17} stroke={1.7} aria-hidden="true" />
          <span className={classes.person}>
            <span>{t('availability.company')}</span>
            {companyZone === zone ? null : (
              <span className={classes.zone}>
                <span className={classes.place}>{placeOf(companyZone)}</span>
              </span>
            )}
          </span>
        </div>
      </th>
      {columns.map((column, at) => (
        <td
          key={column.day}
          className={`${classes.cell} ${at === 0 ? classes.anchor : ''}`}
          data-days
          data-open={mayEdit || undefined}
          onClick={mayEdit ? () => props.onDay(column.day) : undefined}
        >
          {at === 0 ? (
            <div className={classes.layer}>
              {bars.map((one) => {
                const extent = extentOf(daysAsStretch(one, companyZone), columns);
                const name = one.description || t('availability.closed');
                return extent ? (
                  <Bar
                    key={one.id}
                    id={one.id}
                    kind="closure"
                    extent={extent}
                    days={columns.length}
                    label={[name, words.days(one.start, one.end)].join(' · ')}
                    isOpen={one.mayEdit}
                    isHeld={held?.bar === one.id}
                    isReachable
                    onPress={() => props.onClosure(one)}
                  >
                    {name}
                  </Bar>
                ) : null;
              })}
              {drawn && drawnExtent ? (
                <div
                  className={barClasses.bar}
                  style={place(drawnExtent, columns.length)}
                  data-kind="closure"
                  data-held
                  aria-hidden="true"
                >
                  {words.days(drawn.start, drawn.end)}
                </div>
              ) : null}
            </div>
          ) : null}
        </td>
      ))}
    </tr>
  );
}
