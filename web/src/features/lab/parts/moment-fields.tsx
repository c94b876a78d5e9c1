import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '@/components/dates/date-field';
import { TimeField } from '@/components/dates/time-field';
import { useT } from '@/lib/i18n/use-t';
import { instant, isoOf } from '@/lib/time/instant';
import { useNow } from '@/lib/time/use-now';
import { dayIn, instantAt, timeIn } from '@/lib/time/zoned';

interface Props {
  /** Now when left out. */
  at: string | undefined;
  zone: string;
  onChange: (at: string | undefined) => void;
}

/** The moment imagined, on the reader's clock. */
export function MomentFields({ at, zone, onChange }: Props) {
  const t = useT();
  const now = useNow().getTime();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = at === undefined ? now : instant(at).getTime();
  const day = dayIn(shown, zone);
  const time = timeIn(shown, zone);
  const choose = (newDay: string, newTime: string) =>
    onChange(isoOf(instantAt(newDay, newTime, zone)));
  return (
    <div>
      <Group gap="xs" wrap="nowrap" align="flex-end" grow>
        <DateField
          label={t('lab.day')}
          value={day}
          onChange={(chosen) => {
            if (chosen) choose(chosen, time);
          }}
        />
        <TimeField
          label={t('lab.time')}
          value={typed ?? time}
          onChange={(entered) => {
            setTyped(entered);
            if (/^\d{2}:\d{2}$/.test(entered)) choose(day, entered);
          }}
          onBlur={() => setTyped(null)}
        />
      </Group>
      <Group gap="xs" mt={4} justify="space-between" fz="xs" c="dimmed" mih={26}>
        <span>{at === undefined ? t('lab.now', { zone }) : t('lab.zone', { zone })}</span>
        {at === undefined ? null : (
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(undefined)}>
            {t('lab.to-now')}
          </Button>
        )}
      </Group>
    </div>
  );
}
