import type { FairnessPoint } from '../api/fairness';

export interface Window {
  from: string;
  to: string;
}

export interface QueueRow {
  queueId: string;
  queueName: string;
  /** One a window; null where the queue has none. */
  points: (FairnessPoint | null)[];
  items: number;
}

export interface FairnessTable {
  windows: Window[];
  /** By name. */
  queues: QueueRow[];
}

/** Points as a table: a row for each queue, a column for each window. */
export function fairnessTable(points: readonly FairnessPoint[]): FairnessTable {
  const days = new Map(points.map(({ day, to }) => [day, to]));
  const windows = [...days]
    .map(([from, to]) => ({ from, to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const rows = new Map<string, QueueRow>();
  for (const point of points) {
    const { queueId, queueName, day, items } = point;
    const row = rows.get(queueId) ?? {
      queueId,
      queueName,
      points: windows.map(() => null),
      items: 0,
    };
    row.points[windows.findIndex(({ from }) => from === day)] = point;
    row.items += items;
    rows.set(queueId, row);
  }
  const queues = [...rows.values()];
  return { windows, queues: queues.sort((a, b) => a.queueName.localeCompare(b.queueName)) };
}

/** More lines than this are not told from each other in a chart. */
const SHOWN = 6;

/** The queues a chart shows: those with the most cases, by name. */
export function busiest({ queues }: FairnessTable): QueueRow[] {
  const busy = queues.filter(({ items }) => items > 0).sort((a, b) => b.items - a.items);
  const shown = new Set(busy.slice(0, SHOWN));
  return queues.filter((queue) => shown.has(queue));
}

/** Where nothing was handed out there is nothing to be even about. */
export function spreadOf(point: FairnessPoint | null): number | null {
  return point && point.items > 0 ? point.stdev : null;
}
