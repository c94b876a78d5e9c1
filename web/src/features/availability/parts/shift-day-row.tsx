import { ActionIcon, Menu, Switch, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { TimeField } from '@/components/dates/time-field';
import { useT } from '@/lib/i18n/use-t';
import { WEEKDAYS, type Weekday } from '@/lib/time/calendar';
import { courseOf, minutesOf, nextWeekday, type DayFields } from '../rules/shift-hours';
import classes from './shift-day-row.module.css';
import { useWeekdayName } from '@/components/dates/use-weekday-name';

interface Props {
  fields: DayFields;
  errors: { start: ReactNode; end: ReactNode };
  onChange: (change: Partial<DayFields>) => void;
  /** Gives these hours to other days. */
  onCopy: (to: readonly Weekday[]) => void;
}

const WORKING_DAYS = WEEKDAYS.slice(0, 5);

/** The hours of one weekday, with a word on where they end. */
export function ShiftDayRow({ fields, errors, onChange, onCopy }: Props) {
  const t = useT();
  const nameOf = useWeekdayName();
  const day = nameOf(fields.day, 'long');
  const course = courseOf(fields);
  return (
    <div className={classes.row}>
      <Switch
        className={classes.day ?? ''}
        label={day}
        checked={fields.works}
        onChange={(event) => onChange({ works: event.currentTarget.checked })}
      />
      {fields.works ? (
        <>
          <TimeField
            className={classes.time ?? ''}
            size="sm"
            aria-label={t('availability.shift.start', { day })}
            value={fields.start}
            error={errors.start}
            onChange={(start) => onChange({ start })}
          />
          <span className={classes.dash} aria-hidden="true">
            {DASH}
          </span>
          <TimeField
            className={classes.time ?? ''}
            size="sm"
            aria-label={t('availability.shift.end', { day })}
            value={fields.end}
            error={errors.end}
            onChange={(end) => onChange({ end })}
          />
        </>
      ) : null}
      <Text size="sm" c="dimmed" className={classes.course ?? ''}>
        {t(`availability.shift.course.${course}`, {
          hours: minutesOf(fields) / 60,
          day: nameOf(nextWeekday(fields.day), 'long'),
        })}
      </Text>
      <Menu>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('availability.shift.copy', { day })}
            title={t('availability.shift.copy', { day })}
          >
            <IconCopy size={16} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onCopy(WEEKDAYS)}>{t('availability.shift.copy.all')}</Menu.Item>
          <Menu.Item onClick={() => onCopy(WORKING_DAYS)}>
            {t('availability.shift.copy.working')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

const DASH = '–';
