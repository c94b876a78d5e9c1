import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { useIntl } from 'react-intl';
import { chartColours } from '@/lib/people/person-colour';
import { utcMidnight } from '@/lib/time/calendar';
import type { RosterFairness } from '../api/fairness';
import { farthest } from '../rules/farthest';
import type { Measure } from '../rules/fairness-search';

/** Lines that are told from each other without colour. */
const DASHES = ['0', '7 3', '2 3', '10 3 2 3', '4 2', '1 4'];

/** One figure by week, of those who are farthest from the others. The table under it says the same of everybody. */
export default function FairnessChart({
  report,
  measure,
}: {
  report: RosterFairness;
  measure: Measure;
}) {
  const intl = useIntl();
  const people = farthest(report.people, measure);
  const colours = chartColours(people.map(({ personId }) => personId));
  return (
    <LineChart
      h={280}
      aria-hidden="true"
      data={report.weeks.map((week, at) => ({
        week: intl.formatDate(utcMidnight(week), {
          ...{ day: 'numeric', month: 'short', timeZone: 'UTC' },
        }),
        ...Object.fromEntries(
          people.map(({ personId, weeks }) => [personId, weeks[at]?.[measure] ?? 0]),
        ),
      }))}
      dataKey="week"
      series={people.map(({ personId, displayName }, at) => ({
        name: personId,
        label: displayName,
        color: colours[at] ?? '',
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
