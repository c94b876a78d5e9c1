import { http, HttpResponse } from 'msw';
import type { Errand } from '@/features/jobs/api/errands';
import type { Routine } from '@/features/jobs/api/routines';
import { now } from '@/lib/time/clock';
import { list, refuse } from '../fake-kit/respond';
import { fakeSession } from './identity';

const MINUTE = 60_000;

/** Those that were asked for; they are at work now. */
const hurried = new Set<string>();

export function reset() {
  hurried.clear();
}

const isAdmin = () => fakeSession().person.roles.includes('admin');

export const handlers = [
  http.get('/api/jobs/errands', ({ request }) => {
    if (!isAdmin()) return refuse(403, 'not-allowed');
    const params = new URL(request.url).searchParams;
    const fits = (name: string, value: string) =>
      !params.has(name) || params.getAll(name).includes(value);
    const fitting = errands().filter(
      ({ kind, state }) => fits('kind', kind) && fits('state', state),
    );
    return list(request, fitting, { words: () => '' });
  }),
  http.post('/api/jobs/errands/:id/try', ({ params }) => {
    if (!isAdmin()) return refuse(403, 'not-allowed');
    const id = String(params['id']);
    if (!errands().some((errand) => errand.id === id)) return refuse(404, 'not-found');
    hurried.add(id);
    return HttpResponse.json(errands().find((errand) => errand.id === id));
  }),
  http.get('/api/jobs/routines', () =>
    isAdmin()
      ? HttpResponse.json({ items: routines(), next: null, total: routines().length })
      : refuse(403, 'not-allowed'),
  ),
];

function errands(): Errand[] {
  return [
    errand('errand-1', 'find-timetable', { since: ago(1), state: 'running' }),
    errand('errand-2', 'import-cases', { since: ago(0), next: ago(0) }),
    errand('errand-3', 'import-cases', {
      since: ago(190),
      state: 'retrying',
      next: ago(-35),
      failures: 9,
      failure: { at: ago(8), sort: 'database', detail: null },
      canBeHurried: true,
    }),
    errand('errand-4', 'find-timetable', {
      since: ago(11_000),
      state: 'given-up',
      failures: 178,
      failure: {
        at: ago(70),
        sort: 'fault',
        detail: 'Expected the rules of 2026-03-16, but they name a group that is gone.',
      },
      canBeHurried: true,
    }),
  ].map((one) =>
    hurried.has(one.id) ? { ...one, state: 'running', next: null, canBeHurried: false } : one,
  );
}

function errand(id: string, kind: string, more: Partial<Errand>): Errand {
  return {
    id,
    kind,
    about: `about-${id}`,
    since: ago(0),
    state: 'waiting',
    next: null,
    failures: 0,
    failure: null,
    canBeHurried: false,
    ...more,
  };
}

function routines(): Routine[] {
  return [
    routine('expire-swap-requests', 60, { state: 'running' }),
    routine('forget-old-requests', 3_600, { last: ago(20), next: ago(-40) }),
    routine('make-room-for-decisions', 43_200, { state: 'new', last: null }),
    routine('tell-events-again', 5, { state: 'retrying', failures: 2, next: ago(-1) }),
  ];
}

function routine(name: string, pauseSeconds: number, more: Partial<Routine>): Routine {
  return { name, pauseSeconds, state: 'fine', last: ago(1), failures: 0, next: null, ...more };
}

function ago(minutes: number): string {
  return new Date(now().getTime() - minutes * MINUTE).toISOString();
}
