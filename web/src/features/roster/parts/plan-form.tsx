import { Button, Group, NumberInput } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { WeekPicker } from '@/components/dates/week-picker';
import { useNotice } from '@/components/use-notice';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import { useStartRun } from '../api/start-run';
import { MOST_LINES, MOST_SECONDS, type PlanningSearch } from '../rules/planning-search';

interface Props {
  monday: string;
  lines: number;
  seconds: number;
  onSearch: (change: Partial<PlanningSearch>) => void;
  onStarted: (id: string) => void;
}

/** What is planned: week, lines, how long to compute; and the button that begins. */
export function PlanForm({ monday, lines, seconds, onSearch, onStarted }: Props) {
  const t = useT();
  const start = useStartRun();
  const { key, renew } = useIdempotencyKey();
  const { failed } = useNotice();
  const begin = () =>
    start.mutate(
      { wanted: { week: monday, lines, seconds }, key },
      {
        onSuccess: ({ run }) => {
          renew();
          onStarted(run.id);
        },
        onError: failed,
      },
    );
  return (
    <Group align="flex-end" gap="sm" mb="lg">
      <WeekPicker monday={monday} onChange={(week) => onSearch({ week })} />
      <NumberInput
        label={t('roster.plan.lines')}
        w={110}
        min={1}
        max={MOST_LINES}
        allowDecimal={false}
        value={lines}
        onChange={(value) => onSearch({ lines: Number(value) || undefined })}
      />
      <NumberInput
        label={t('roster.plan.seconds')}
        w={150}
        min={1}
        max={MOST_SECONDS}
        allowDecimal={false}
        value={seconds}
        onChange={(value) => onSearch({ seconds: Number(value) || undefined })}
      />
      <Button
        leftSection={<IconPlayerPlay size={16} aria-hidden="true" />}
        loading={start.isPending}
        onClick={begin}
      >
        {t('roster.plan.start')}
      </Button>
    </Group>
  );
}
