import { http, HttpResponse } from 'msw';
import type { FairnessPoint } from '@/features/insight/api/fairness';
import type { Load, WindowSpread } from '@/features/insight/api/load';
import { daysBetween, plusDays } from '@/lib/time/calendar';
import { CAST, FAKE_QUEUES } from '../fake-kit/cast';

const TODAY = '2026-03-13';

export const handlers = [
  http.get('/api/insight/load', ({ request }) => {
    const asked = new URL(request.url).searchParams;
    const to = asked.get('to') ?? TODAY;
    const from = asked.get('from') ?? plusDays(to, -27);
    return HttpResponse.json(loadOf(from, to, Number(asked.get('days') ?? 7), asked.get('team')));
  }),
  http.get('/api/insight/load.csv', () =>
    HttpResponse.text('username,name,total\r\namy,Amy Larsen,12\r\n', {
      headers: { 'Content-Type': 'text/csv' },
    }),
  ),
  http.get('/api/insight/fairness', ({ request }) => {
    const asked = new URL(request.url).searchParams;
    const to = asked.get('to') ?? TODAY;
    const from = asked.get('from') ?? plusDays(to, -27);
    const points = FAKE_QUEUES.filter(({ id }) => (asked.get('queue') ?? id) === id).flatMap(
      (queue, at) =>
        windowsOf(from, to, Number(asked.get('days') ?? 7)).map((window, number) =>
          pointOf(queue, window, at === 3 ? [0, 0, 0] : [1 + ((at + number) % 3), 2, 1]),
        ),
    );
    return HttpResponse.json({ points });
  }),
  http.get('/api/insight/waiting', () =>
    HttpResponse.json(
      FAKE_QUEUES.map(({ id, name }, at) => ({
        queueId: id,
        queueName: name,
        count: [41, 22, 9, 0][at] ?? 0,
        open: [0, 4, 0, 1][at] ?? 0,
        median: [0, 45, 620, 0][at] ?? 0,
        p90: [12, 5_400, 9_000, 0][at] ?? 0,
        max: [3_700, 97_200, 14_000, 0][at] ?? 0,
      })),
    ),
  ),
  http.get('/api/insight/rules', () =>
    HttpResponse.json([
      { rule: 'fewest-cases: today', count: 39, nobody: 0 },
      { rule: 'fewest-cases: today-1..today', count: 17, nobody: 0 },
      { rule: 'quota-hurdle', count: 9, nobody: 0 },
      { rule: 'in-shift', count: 4, nobody: 5 },
      { rule: 'name', count: 3, nobody: 0 },
    ]),
  ),
];

function windowsOf(from: string, to: string, days: number) {
  const count = Math.floor(daysBetween(from, to) / days) + 1;
  return Array.from({ length: count }, (_, at) => {
    const last = plusDays(from, (at + 1) * days - 1);
    return { from: plusDays(from, at * days), to: last > to ? to : last };
  });
}

function pointOf(
  queue: { id: string; name: string },
  window: { from: string; to: string },
  counts: number[],
): FairnessPoint {
  const { window: _window, ...spread } = spreadOf(0, counts);
  return {
    queueId: queue.id,
    queueName: queue.name,
    day: window.from,
    to: window.to,
    items: sum(counts),
    ...spread,
  };
}

function loadOf(from: string, to: string, days: number, team: string | null): Load {
  const windows = windowsOf(from, to, days);
  const people = CAST.filter((one) => team === null || one.teamId === team)
    .map(({ id, username, displayName }, at) => {
      const counts = windows.map((_, window) => 2 + ((at * 7 + window * 5) % 4));
      return { personId: id, username, displayName, counts, total: sum(counts) };
    })
    .sort((a, b) => a.displayName.localeCompare(b.displayName));
  const spread = windows.map((_, at) =>
    spreadOf(
      at,
      people.map(({ counts }) => counts[at] ?? 0),
    ),
  );
  return { windows, people, spread };
}

function spreadOf(window: number, counts: number[]): WindowSpread {
  const people = counts.length;
  const mean = people === 0 ? 0 : sum(counts) / people;
  const squares = sum(counts.map((count) => (count - mean) ** 2));
  const stdev = people === 0 ? 0 : Math.sqrt(squares / people);
  return {
    window,
    people,
    min: Math.min(...counts),
    max: Math.max(...counts),
    mean,
    stdev,
    coefficient: mean === 0 ? 0 : stdev / mean,
  };
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
