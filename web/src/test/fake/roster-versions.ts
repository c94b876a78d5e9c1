import { http, HttpResponse } from 'msw';
import type { LogView, VersionHead } from '@/features/roster/api/week-views';
import { dateOf } from '@/features/roster/rules/roster-search';
import { CAST } from '../fake-kit/cast';
import { list, refuse } from '../fake-kit/respond';
import { ROSTER_HOURS } from '../fake-kit/roster-world';
import { fakeLog, fakeVersion, fakeWeek, publishFakeWeek, viewOf } from './roster-weeks';

export const handlers = [
  http.get('/api/roster/weeks/:monday/versions', ({ params, request }) =>
    list(request, headsOf(String(params['monday']))),
  ),
  http.get('/api/roster/weeks/:monday/versions/:number', ({ params }) => {
    const version = fakeVersion(String(params['monday']), Number(params['number']));
    return version ? HttpResponse.json(viewOf(version)) : refuse(404, 'not-found');
  }),
  http.get('/api/roster/weeks/:monday/changes', ({ params, request }) =>
    list(request, logOf(String(params['monday']))),
  ),
  http.post('/api/roster/weeks/:monday/versions/:number/restore', async ({ params, request }) => {
    const monday = String(params['monday']);
    const { seen } = (await request.json()) as { seen: number };
    const { number } = fakeWeek(monday);
    if (seen !== number) {
      const changes = fakeLog(monday).filter((one) => one.number > seen);
      return refuse(409, 'changed-meanwhile', { number, changes });
    }
    const old = fakeVersion(monday, Number(params['number']));
    if (!old) return refuse(404, 'not-found');
    publishFakeWeek(monday, old.cells);
    const made = fakeWeek(monday);
    return HttpResponse.json({ number: made.number, cost: made.cost, costChange: 0, warnings: [] });
  }),
];

function headsOf(monday: string): VersionHead[] {
  const { number: newest } = fakeWeek(monday);
  return Array.from({ length: newest }, (_, at) => ({
    number: newest - at,
    kind: newest - at === 1 ? 'run' : 'edit',
    cost: fakeVersion(monday, newest - at)?.cost ?? 0,
    bound: null,
    runId: null,
    by: null,
    byName: 'Robin Vidal',
    at: '2026-03-13T09:00:00Z',
    comment: '',
  }));
}

function logOf(monday: string): LogView[] {
  return fakeLog(monday).map(({ number, day, turn, from, to }) => ({
    number,
    kind: 'edit',
    at: '2026-03-13T09:00:00Z',
    byName: 'Robin Vidal',
    comment: '',
    date: dateOf(monday, day),
    ...{ day, turn, from, to },
    start: ROSTER_HOURS[turn] ?? null,
    end: ROSTER_HOURS[turn + 1] ?? null,
    fromName: nameOf(from),
    toName: nameOf(to),
  }));
}

function nameOf(person: string | null): string | null {
  return CAST.find(({ id }) => id === person)?.displayName ?? null;
}
