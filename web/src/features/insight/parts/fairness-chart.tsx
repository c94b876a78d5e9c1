import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { useIntl } from 'react-intl';
import { seriesColour } from '@/lib/people/person-colour';
import { busiest, spreadOf, type FairnessTable } from '../rules/fairness-table';
import { useWindowName } from './use-window-name';

/** Lines that are told from each other without colour. */
const DASHES = ['0', '7 3', '2 3', '10 3 2 3', '4 2', '1 4'];

/** Spread of each queue over time. The table under it says the same in numbers. */
export default function FairnessChart({ table }: { table: FairnessTable }) {
  const intl = useIntl();
  const nameOf = useWindowName();
  const queues = busiest(table);
  return (
    <LineChart
      h={300}
      aria-hidden="true"
      data={table.windows.map((window, at) => ({
        window: nameOf(window),
        ...Object.fromEntries(
          queues.map(({ queueId, points }) => [queueId, spreadOf(points[at] ?? null)]),
        ),
      }))}
      dataKey="window"
      series={queues.map(({ queueId, queueName }, at) => ({
        name: queueId,
        label: queueName,
        color: seriesColour(at),
        strokeDasharray: DASHES[at % DASHES.length] ?? '0',
      }))}
      curveType="linear"
      tickLine="none"
      gridColor="var(--ev-hairline)"
      textColor="var(--mantine-color-dimmed)"
      valueFormatter={(value) => intl.formatNumber(value, { maximumFractionDigits: 1 })}
      lineProps={{ isAnimationActive: false }}
      lineChartProps={{ accessibilityLayer: false }}
      yAxisProps={{ width: 40 }}
      withLegend
      legendProps={{ verticalAlign: 'bottom' }}
    />
  );
}
