import { Button, CloseButton, Group, Popover, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import { DateField } from '@/components/dates/date-field';
import { TimeField } from '@/components/dates/time-field';
import { useT } from '@/lib/i18n/use-t';
import { dayIn, instantAt, timeIn } from '@/lib/time/zoned';
import { isTime } from '../rules/shift-hours';
import type { Words } from './use-words';
import classes from './week-table.module.css';

interface Props {
  at: number | undefined;
  now: number;
  zone: string;
  words: Words;
  onChoose: (at: number | undefined) => void;
}

/** The chosen instant in words; opens a form for another. */
export function MomentButton({ at, now, zone, words, onChoose }: Props) {
  const t = useT();
  const [isOpen, form] = useDisclosure(false);
  const choose = (chosen: number | undefined) => {
    onChoose(chosen);
    form.close();
  };
  return (
    <div className={classes.moment}>
      <Popover opened={isOpen} onChange={form.set} position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            fw={500}
            leftSection={<IconClock size={15} aria-hidden="true" />}
            rightSection={
              at === undefined ? <IconChevronDown size={13} aria-hidden="true" /> : null
            }
            onClick={form.toggle}
          >
            {at === undefined ? t('availability.moment.now') : words.moment(at)}
          </Button>
        </Popover.Target>
        <Popover.Dropdown role="dialog" aria-label={t('availability.moment.title')}>
          {isOpen ? <MomentForm at={at ?? now} zone={zone} onChoose={choose} /> : null}
        </Popover.Dropdown>
      </Popover>
      {at === undefined ? null : (
        <CloseButton
          size="sm"
          aria-label={t('availability.moment.back')}
          title={t('availability.moment.back')}
          onClick={() => onChoose(undefined)}
        />
      )}
    </div>
  );
}

function MomentForm({
  at,
  zone,
  onChoose,
}: {
  at: number;
  zone: string;
  onChoose: (at: number | undefined) => void;
}) {
  const t = useT();
  const [day, setDay] = useState<string | null>(dayIn(at, zone));
  const [time, setTime] = useState(timeIn(at, zone));
  const isWhole = day !== null && isTime(time);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onChoose(instantAt(day, time, zone));
      }}
    >
      <Stack gap="sm" w={230}>
        <DateField
          label={t('availability.moment.day')}
          value={day}
          onChange={setDay}
          popoverProps={{ withinPortal: false }}
        />
        <TimeField label={t('availability.moment.time')} value={time} onChange={setTime} />
        <Group gap="xs" justify="flex-end">
          <Button variant="default" size="sm" onClick={() => onChoose(undefined)}>
            {t('availability.moment.now')}
          </Button>
          <Button type="submit" size="sm" disabled={!isWhole}>
            {t('availability.moment.show')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
