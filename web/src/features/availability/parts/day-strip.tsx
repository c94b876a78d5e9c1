import { UnstyledButton } from '@mantine/core';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import { plusDays, utcMidnight } from '@/lib/time/calendar';
import classes from './day-strip.module.css';

interface Props {
  monday: string;
  day: string;
  today: string;
  onChange: (day: string) => void;
}

/** The days of the week as buttons, where there is room for one day only. */
export function DayStrip({ monday, day, today, onChange }: Props) {
  const t = useT();
  const intl = useIntl();
  return (
    <div className={classes.strip} role="group" aria-label={t('availability.day')}>
      {Array.from({ length: 7 }, (_, index) => plusDays(monday, index)).map((one) => {
        const at = utcMidnight(one);
        return (
          <UnstyledButton
            key={one}
            className={classes.day ?? ''}
            aria-pressed={one === day}
            aria-label={intl.formatDate(at, { dateStyle: 'full', timeZone: 'UTC' })}
            data-today={one === today || undefined}
            onClick={() => onChange(one)}
          >
            <span className={classes.name}>
              {intl.formatDate(at, { weekday: 'short', timeZone: 'UTC' })}
            </span>
            <span>{intl.formatDate(at, { day: 'numeric', timeZone: 'UTC' })}</span>
          </UnstyledButton>
        );
      })}
    </div>
  );
}
