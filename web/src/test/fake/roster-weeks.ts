import { http, HttpResponse } from 'msw';
import type { Breach, Change, Moved, RosterWeek } from '@/features/roster/api/week-types';
import type { BreachView } from '@/features/roster/api/week-views';
import { mondayOf, plusDays } from '@/lib/time/calendar';
import { now } from '@/lib/time/clock';
import { dayIn } from '@/lib/time/zoned';
import { refuse } from '../fake-kit/respond';
import { changedGrid, costView, fakeGrid, gridView } from '../fake-kit/roster-world';
import { fakeSession } from './identity';

let weeks = new Map<string, RosterWeek>();
let log: (Moved & { monday: string; number: number })[] = [];
let older = new Map<string, RosterWeek>();

export function reset(): void {
  weeks = new Map();
  log = [];
  older = new Map();
}

/** The published week, as the fake server has it now. */
export function fakeWeek(monday: string): RosterWeek {
  const known = weeks.get(monday);
  if (known) return known;
  const thisWeek = mondayOf(dayIn(now().getTime(), fakeSession().company.zone));
  const isPublished = monday === thisWeek || monday === plusDays(thisWeek, 7);
  const grid = fakeGrid();
  return {
    ...(isPublished ? grid : { ...grid, cells: [], costs: [], cost: null, bound: null }),
    monday,
    number: isPublished ? 1 : 0,
    mayEdit: fakeSession().person.roles.some((role) => role === 'admin' || role === 'planner'),
    breaches: [],
  };
}

/** Somebody changes a week: whoever is signed in, or another planner. */
export function changeFakeWeek(monday: string, changes: readonly Change[]): RosterWeek {
  const before = fakeWeek(monday);
  const after = { ...changedGrid(before, changes), number: before.number + 1 };
  older.set(`${monday} ${before.number}`, before);
  weeks.set(monday, after);
  log = [
    ...log,
    ...changes.map(({ day, turn, out = null, in: to = null }) => ({
      monday,
      number: after.number,
      day,
      turn,
      from: out,
      to,
    })),
  ];
  return after;
}

/** Publishes cells made elsewhere, as a new version. */
export function publishFakeWeek(monday: string, grid: RosterWeek['cells']): void {
  const before = fakeWeek(monday);
  const { number } = changeFakeWeek(monday, []);
  weeks.set(monday, changedGrid({ ...before, cells: grid, number }, []));
}

/** A version of a week; undefined when there is none of this number. */
export function fakeVersion(monday: string, number: number): RosterWeek | undefined {
  const newest = fakeWeek(monday);
  return number === newest.number ? newest : older.get(`${monday} ${number}`);
}

export function fakeLog(monday: string) {
  return log.filter((one) => one.monday === monday).reverse();
}

export const handlers = [
  http.get('/api/roster/weeks', ({ request }) => {
    const query = new URL(request.url).searchParams;
    const mondays: string[] = [];
    const last = query.get('to') ?? '';
    for (let day = mondayOf(query.get('from') ?? last); day <= last; day = plusDays(day, 7)) {
      mondays.push(day);
    }
    const items = mondays.map((monday) => ({ monday, number: fakeWeek(monday).number }));
    return HttpResponse.json({ items, next: null, total: items.length });
  }),
  http.get('/api/roster/weeks/:monday', ({ params }) => {
    const week = fakeWeek(String(params['monday']));
    return week.number === 0 ? refuse(404, 'not-found') : HttpResponse.json(viewOf(week));
  }),
  http.post('/api/roster/weeks/:monday/edits', async ({ params, request }) => {
    const monday = String(params['monday']);
    const { seen, changes } = (await request.json()) as { seen: number; changes: Change[] };
    const since = log.filter((one) => one.monday === monday && one.number > seen);
    if (seen < fakeWeek(monday).number) {
      return refuse(409, 'changed-meanwhile', { number: fakeWeek(monday).number, changes: since });
    }
    const breaches = changes.flatMap(breachesOf);
    if (breaches.some(({ rule }) => rule === 'busy')) {
      return refuse(409, 'breaks-rules', { breaches });
    }
    const { number, cost } = changeFakeWeek(monday, changes);
    return HttpResponse.json({ number, cost, costChange: 0, warnings: breaches });
  }),
];

/** Something happened since the week was published, such as an illness. */
export function breakFakeWeek(monday: string, breaches: Breach[]): void {
  weeks.set(monday, { ...fakeWeek(monday), breaches });
}

function breachView({ rule, text, person, day, turn }: Breach): BreachView {
  return { rule, text, personId: person, day, turn };
}

export function viewOf(week: RosterWeek) {
  return {
    monday: week.monday,
    version: {
      number: week.number,
      kind: 'run',
      cost: week.cost,
      bound: week.bound,
      byName: 'Robin Vidal',
      at: '2026-03-13T09:00:00Z',
    },
    grid: gridView(week),
    cost: week.cost,
    costs: week.costs.map(costView),
    breaches: week.breaches.map(breachView),
    mayEdit: week.mayEdit,
  };
}

/** Fatima is busy on Fridays; Emre had better not take first turns. */
function breachesOf({ day, turn, in: person }: Change): BreachView[] {
  const about = { personId: person ?? null, day, turn };
  if (person === 'person-fatima' && day === 'fri') {
    return [{ ...about, rule: 'busy', text: 'Expected person-fatima not to be busy.' }];
  }
  if (person === 'person-emre' && turn === 0) {
    return [{ ...about, rule: 'maxPerTable', text: 'Expected at most 2 people of table 1.' }];
  }
  return [];
}
