import { useIntl } from 'react-intl';
import { LinesChart } from '@/components/lines-chart';
import { chartColours } from '@/lib/people/person-colour';
import { utcMidnight } from '@/lib/time/calendar';
import type { RosterFairness } from '../api/fairness';
import { farthest } from '../rules/farthest';
import type { Measure } from '../rules/fairness-search';

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
    <LinesChart
      moments={report.weeks.map((week) =>
        intl.formatDate(utcMidnight(week), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
      )}
      lines={people.map(({ personId, displayName, weeks }, at) => ({
        id: personId,
        name: displayName,
        colour: colours[at] ?? '',
        values: report.weeks.map((_, week) => weeks[week]?.[measure] ?? 0),
      }))}
    />
  );
}
