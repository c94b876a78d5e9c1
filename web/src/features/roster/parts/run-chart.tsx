import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import type { CurvePoint } from '../rules/curve';

/** Cost falling and bound rising. The table under it says the same in numbers. */
export default function RunChart({ curve }: { curve: CurvePoint[] }) {
  const t = useT();
  const intl = useIntl();
  return (
    <LineChart
      h={260}
      aria-hidden="true"
      data={curve}
      dataKey="seconds"
      series={[
        { name: 'cost', label: t('roster.run.cost'), color: 'var(--ev-accent-text)' },
        { name: 'bound', label: t('roster.run.bound'), color: 'var(--mantine-color-dimmed)' },
      ]}
      curveType="stepAfter"
      withDots={false}
      connectNulls
      tickLine="none"
      gridColor="var(--ev-hairline)"
      textColor="var(--mantine-color-dimmed)"
      valueFormatter={(value) => intl.formatNumber(value)}
      lineProps={(series) => ({
        isAnimationActive: false,
        ...(series.name === 'bound' ? { strokeDasharray: '5 4' } : {}),
      })}
      lineChartProps={{ accessibilityLayer: false }}
      xAxisProps={{ type: 'number', domain: ['dataMin', 'dataMax'], unit: t('roster.run.s') }}
      yAxisProps={{ width: 60 }}
      withLegend
      legendProps={{ verticalAlign: 'bottom' }}
    />
  );
}
