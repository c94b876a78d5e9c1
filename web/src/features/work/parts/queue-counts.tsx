import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import type { Queue } from '../api/queues';

type Counted = 'waiting' | 'parked' | 'held';

interface Props {
  queue: Queue;
  /** A way to the cases in one state. */
  casesLink: (state: Counted, children: ReactNode) => ReactNode;
}

/** How much work is open in a queue, each number leading to it. */
export function QueueCounts({ queue, casesLink }: Props) {
  const t = useT();
  const intl = useIntl();
  return (
    <Group gap="xl" mb="lg">
      {(['waiting', 'parked', 'held'] as const).map((state) => (
        <div key={state}>
          <Text size="sm" c="dimmed">
            {t(`queues.${state}`)}
          </Text>
          <Text size="xl" fw={600} className="num">
            {casesLink(state, intl.formatNumber(queue[state]))}
          </Text>
        </div>
      ))}
    </Group>
  );
}
