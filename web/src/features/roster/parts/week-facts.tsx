import { Group, Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import { StatusBadge } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import type { Grid } from '../api/week-types';
import { emptyPlaces, gapOf } from '../rules/seat-costs';

/** How good a timetable is: empty places, cost, and how far from the best it may be. */
export function WeekFacts({ grid }: { grid: Grid }) {
  const t = useT();
  const intl = useIntl();
  const empty = emptyPlaces(grid);
  const gap = gapOf(grid);
  return (
    <Group gap="md" mb="md">
      <StatusBadge tone={empty === 0 ? 'good' : 'warn'}>
        {t('roster.empty-places', { count: empty })}
      </StatusBadge>
      {grid.cost === null ? null : (
        <Text size="sm" c="dimmed" className="num">
          {t('roster.cost.all', { points: intl.formatNumber(grid.cost) })}
        </Text>
      )}
      {gap === null ? null : (
        <Text size="sm" c="dimmed">
          {gap === 0
            ? t('roster.gap.none')
            : t('roster.gap', {
                part: intl.formatNumber(gap, { style: 'percent', maximumFractionDigits: 1 }),
              })}
        </Text>
      )}
    </Group>
  );
}
