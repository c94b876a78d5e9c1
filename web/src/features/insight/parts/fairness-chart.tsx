import { LinesChart } from '@/components/lines-chart';
import { seriesColour } from '@/lib/people/person-colour';
import { busiest, spreadOf, type FairnessTable } from '../rules/fairness-table';
import { useWindowName } from './use-window-name';

/** Spread of each queue over time. The table under it says the same in numbers. */
export default function FairnessChart({ table }: { table: FairnessTable }) {
  const nameOf = useWindowName();
  return (
    <LinesChart
      moments={table.windows.map(nameOf)}
      lines={busiest(table).map(({ queueId, queueName, points }, at) => ({
        id: queueId,
        name: queueName,
        colour: seriesColour(at),
        values: table.windows.map((_, window) => spreadOf(points[window] ?? null)),
      }))}
    />
  );
}
