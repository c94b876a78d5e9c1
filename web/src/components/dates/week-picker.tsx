import { ActionIcon, Button, Group, Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import { mondayOf, plusDays, utcMidnight } from '@/lib/time/calendar';
import { DatesFrame } from './dates-frame';

interface Props {
  /** The Monday of the week shown. */
  monday: string;
  onChange: (monday: string) => void;
}

/** The week in words, opening a calendar, between arrows to the ones beside it. */
export function WeekPicker({ monday, onChange }: Props) {
  const t = useT();
  const intl = useIntl();
  const [isOpen, calendar] = useDisclosure(false);
  const words = intl.formatDateTimeRange(utcMidnight(monday), utcMidnight(plusDays(monday, 6)), {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="default"
        size={32}
        aria-label={t('ui.week.previous')}
        onClick={() => onChange(plusDays(monday, -7))}
      >
        <IconChevronLeft size={17} aria-hidden="true" />
      </ActionIcon>
      <Popover
        opened={isOpen}
        onChange={calendar.set}
        position="bottom-start"
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <Button
            variant="default"
            size="compact-md"
            h={32}
            fw={500}
            aria-label={t('ui.week.choose', { week: words })}
            onClick={calendar.toggle}
          >
            {words}
          </Button>
        </Popover.Target>
        <Popover.Dropdown role="dialog" aria-label={t('ui.week.title')}>
          <DatesFrame>
            <DatePicker
              defaultDate={monday}
              value={monday}
              withWeekNumbers
              highlightToday
              ariaLabels={{
                previousMonth: t('ui.week.month-before'),
                nextMonth: t('ui.week.month-after'),
              }}
              onChange={(day) => {
                if (day) onChange(mondayOf(day));
                calendar.close();
              }}
            />
          </DatesFrame>
        </Popover.Dropdown>
      </Popover>
      <ActionIcon
        variant="default"
        size={32}
        aria-label={t('ui.week.next')}
        onClick={() => onChange(plusDays(monday, 7))}
      >
        <IconChevronRight size={17} aria-hidden="true" />
      </ActionIcon>
    </Group>
  );
}
