import { expect, test } from 'vitest';
import type { FairnessPoint } from '../api/fairness';
import { busiest, fairnessTable, spreadOf } from './fairness-table';

const point = (queue: string, day: string, items: number, stdev = 1): FairnessPoint => ({
  queueId: `id-${queue}`,
  queueName: queue,
  day,
  to: day,
  items,
  people: 3,
  min: 0,
  max: 2,
  mean: 1,
  stdev,
  coefficient: 1,
});

test('queues are rows by name, days are columns in order', () => {
  const table = fairnessTable([
    point('Payroll', '2026-03-02', 4),
    point('Identity', '2026-03-02', 1),
    point('Payroll', '2026-03-01', 2),
  ]);
  expect(table.windows.map(({ from }) => from)).toEqual(['2026-03-01', '2026-03-02']);
  expect(table.queues.map(({ queueName, items }) => [queueName, items])).toEqual([
    ['Identity', 1],
    ['Payroll', 6],
  ]);
  expect(table.queues[0]?.points[0]).toBeNull();
});

test('a chart has the six busiest queues that had anything', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
  const table = fairnessTable(names.map((name, at) => point(name, '2026-03-01', at)));
  expect(busiest(table).map(({ queueName }) => queueName)).toEqual(['C', 'D', 'E', 'F', 'G', 'H']);
});

test('a window without cases is neither even nor uneven', () => {
  expect(spreadOf(point('Identity', '2026-03-01', 0, 0))).toBeNull();
  expect(spreadOf(point('Identity', '2026-03-01', 4, 0))).toBe(0);
  expect(spreadOf(null)).toBeNull();
});
