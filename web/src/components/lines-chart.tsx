import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { useIntl } from 'react-intl';

/** Lines that are told from each other without colour. */
const DASHES = ['0', '7 3', '2 3', '10 3 2 3', '4 2', '1 4'];

export interface Line {
  id: string;
  name: string;
  colour: string;
  /** One for each moment; null where there is none. */
  values: (number | null)[];
}

/** Several lines over the same moments. A table near it says the same to those who cannot see it. */
export function LinesChart({ moments, lines }: { moments: string[]; lines: Line[] }) {
  const intl = useIntl();
  return (
    <LineChart
      h={300}
      aria-hidden="true"
      data={moments.map((moment, at) => ({
        moment,
        ...Object.fromEntries(lines.map(({ id, values }) => [id, values[at] ?? null])),
      }))}
      dataKey="moment"
      series={lines.map(({ id, name, colour }, at) => ({
        name: id,
        label: name,
        color: colour,
        strokeDasharray: DASHES[at % DASHES.length] ?? '0',
      }))}
      curveType="linear"
      tickLine="none"
      gridColor="var(--ev-hairline)"
      textColor="var(--mantine-color-dimmed)"
      valueFormatter={(value) => intl.formatNumber(value, { maximumFractionDigits: 1 })}
      lineProps={{ isAnimationActive: false }}
      lineChartProps={{ accessibilityLayer: false }}
      yAxisProps={{ width: 40, niceTicks: 'snap125' }}
      withLegend
      legendProps={{ verticalAlign: 'bottom' }}
    />
  );
}
