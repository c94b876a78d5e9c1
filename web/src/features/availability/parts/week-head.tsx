import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import { utcMidnight } from '@/lib/time/calendar';
import type { DayColumn } from '../rules/columns';
import classes from './week-table.module.css';

interface Props {
  columns: readonly DayColumn[];
  today: string;
}

const HOUR_MS = 3_600_000;

/** The days, with a word on those that are longer or shorter because clocks change. */
export function WeekHead({ columns, today }: Props) {
  const t = useT();
  const intl = useIntl();
  return (
    <tr>
      <th scope="col" className={classes.name}>
        <span className="visually-hidden">{t('availability.person')}</span>
      </th>
      {columns.map(({ day, start, end }) => {
        const hours = Math.round((end - start) / HOUR_MS);
        return (
          <th
            key={day}
            scope="col"
            className={classes.day}
            data-today={day === today || undefined}
            aria-current={day === today ? 'date' : undefined}
          >
            {[
              intl.formatDate(utcMidnight(day), { timeZone: 'UTC', weekday: 'short' }),
              intl.formatDate(utcMidnight(day), { timeZone: 'UTC', day: 'numeric' }),
            ].join(' ')}
            {hours === 24 ? null : (
              <span
                className={classes.shifted}
                title={t(hours < 24 ? 'availability.clocks.forward' : 'availability.clocks.back')}
              >
                {t('availability.clocks.hours', { hours })}
              </span>
            )}
          </th>
        );
      })}
    </tr>
  );
}
