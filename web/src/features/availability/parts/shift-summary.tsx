import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useErrorText } from '@/components/use-error-text';
import { useT } from '@/lib/i18n/use-t';
import { shiftQuery } from '../api/shift';
import { runsOf, type DayRun } from '../rules/shift-hours';
import { useWeekdayName } from '@/components/dates/use-weekday-name';

/** The hours of a person in a few lines: Mon–Fri 09:00–18:00. */
export function ShiftSummary({ personId }: { personId: string }) {
  const t = useT();
  const text = useErrorText();
  const nameOf = useWeekdayName();
  const shift = useQuery(shiftQuery(personId));
  if (shift.isPending) return <Skeleton height={16} width="70%" />;
  if (shift.isError) return <Text size="sm">{text(shift.error)}</Text>;
  const runs = runsOf(shift.data.days);
  if (runs.length === 0) return <span>{t('availability.shift.none')}</span>;
  const days = ({ first, last }: DayRun) =>
    first === last ? nameOf(first, 'short') : `${nameOf(first, 'short')}–${nameOf(last, 'short')}`;
  return runs.map((run) => (
    <div key={run.first} className="num">
      {t(
        run.start === run.end
          ? 'availability.shift.run.around-the-clock'
          : 'availability.shift.run',
        { days: days(run), start: run.start, end: run.end },
      )}
    </div>
  ));
}
