import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import { chartColours } from '@/lib/people/person-colour';
import type { Load } from '../api/load';
import { REST, seriesOf } from '../rules/series';
import { useWindowName } from './use-window-name';

/** Cases of each window, by person. The table under it says the same in numbers. */
export default function LoadChart({ load }: { load: Load }) {
  const t = useT();
  const intl = useIntl();
  const nameOf = useWindowName();
  const { people, rest, bars } = seriesOf(load);
  const colours = chartColours(people.map(({ personId }) => personId));
  const series = people.map(({ personId, displayName }, at) => ({
    name: personId,
    label: displayName,
    color: colours[at] ?? 'var(--ev-control-border)',
  }));
  if (rest > 0) {
    const label = t('insight.rest', { count: rest });
    series.push({ name: REST, label, color: 'var(--ev-control-border)' });
  }
  return (
    <BarChart
      h={300}
      aria-hidden="true"
      type="stacked"
      data={bars.map(({ window, counts }) => {
        const days = load.windows[window];
        return { ...counts, window: days ? nameOf(days) : '' };
      })}
      dataKey="window"
      series={series}
      maxBarWidth={64}
      tickLine="none"
      gridColor="var(--ev-hairline)"
      textColor="var(--mantine-color-dimmed)"
      valueFormatter={(value) => intl.formatNumber(value)}
      barProps={{ stroke: 'var(--ev-page)', strokeWidth: 1, isAnimationActive: false }}
      barChartProps={{ accessibilityLayer: false }}
      yAxisProps={{ allowDecimals: false, width: 40, niceTicks: 'snap125' }}
      withLegend
      legendProps={{ verticalAlign: 'bottom' }}
    />
  );
}
