import { http, HttpResponse } from 'msw';
import type { Answer } from '@/lib/api/answer';
import type { BusyFacts } from '@/features/roster/api/busy';
import type { FixedTurn, FixedTurns } from '@/features/roster/api/fixed';
import type { BusyMark, RosterPerson, RosterSettings } from '@/features/roster/api/keeping-types';
import { isNewest, list, one, refuse } from '../fake-kit/respond';
import { ROSTER_DAYS, ROSTER_HOURS, ROSTER_LINES, rosterPeople } from '../fake-kit/roster-world';

const FIRST: RosterSettings = {
  days: ROSTER_DAYS,
  hours: ROSTER_HOURS,
  lines: ROSTER_LINES,
  maxPerDay: 2,
  maxOverload: 1,
  ignoreCredit: false,
  dropLines: false,
  rules: { sameDayAdjacent: 'soft', breakTurns: [1, 2], maxPerTable: 2, maxEmptyPerTurn: null },
  weights: { emptySquared: 100, sameDayPair: 10, noBreak: 10 },
  edits: 'refuse',
  swapsNeedApproval: false,
  phoneTakesCases: false,
  automatic: { on: false, weekday: 'sun', time: '22:00', weeksAhead: 2, seconds: 60 },
  version: 1,
  mayEdit: true,
};

let settings = structuredClone(FIRST);
let people = rosterPeople();
let busy: BusyMark[] = firstMarks();
let made = 0;
let fixed = firstFixed();

export function reset(): void {
  fixed = firstFixed();
  settings = structuredClone(FIRST);
  people = rosterPeople();
  busy = firstMarks();
}

export function fakeRosterSettings(): RosterSettings {
  return settings;
}

/** Somebody else changes the fixed turns. */
export function changeFakeFixed(turns: FixedTurn[]): void {
  fixed = { ...fixed, turns, version: fixed.version + 1 };
}

export function fakeFixed(): FixedTurns {
  return fixed;
}

export const handlers = [
  http.get('/api/roster/fixed', () => one(fixed)),
  http.put('/api/roster/fixed', async ({ request }) => {
    if (!isNewest(request, fixed.version)) return refuse(412, 'changed-meanwhile');
    changeFakeFixed(((await request.json()) as FixedTurns).turns);
    return one(fixed);
  }),
  http.post('/api/roster/settings/preview', async ({ request }) => {
    const { week, settings: to } = (await request.json()) as {
      week: string;
      settings: RosterSettings;
    };
    if (week < '2026-03-23') return refuse(404, 'not-found');
    const points = (weights: RosterSettings['weights']) => weights.emptySquared ?? 0;
    const isStrict = to.rules.maxEmptyPerTurn === 0;
    const about = { personId: null, day: 'wed', turn: 2 } as const;
    const breach = { ...about, rule: 'maxEmptyPerTurn', text: 'Expected no empty cell.' };
    return HttpResponse.json<Answer<'SettingsPreviewView'>>({
      ...{ week, number: 1, before: points(settings.weights), after: points(to.weights) },
      costs: [
        {
          what: 'emptySquared',
          before: points(settings.weights),
          after: points(to.weights),
        },
      ],
      newBreaches: isStrict ? [breach] : [],
      goneBreaches: [],
    });
  }),
  http.get('/api/roster/people', ({ request }) => list(request, people)),
  http.get('/api/roster/settings', () => one(settings)),
  http.put('/api/roster/settings', async ({ request }) => {
    if (!isNewest(request, settings.version)) return refuse(412, 'changed-meanwhile');
    const to = (await request.json()) as Omit<RosterSettings, 'version' | 'mayEdit'>;
    settings = { ...to, version: settings.version + 1, mayEdit: true };
    return one(settings);
  }),

  http.put('/api/roster/people/:id', async ({ params, request }) => {
    const found = people.find(({ id }) => id === params['id']);
    if (!found) return refuse(404, 'not-found');
    if (!isNewest(request, found.version)) return refuse(412, 'changed-meanwhile');
    const to = (await request.json()) as Partial<RosterPerson>;
    const isTaken = people.some(
      ({ id, extension }) => id !== found.id && extension !== null && extension === to.extension,
    );
    if (isTaken) return refuse(409, 'extension-taken', { field: 'extension' });
    const changed = { ...found, ...to, version: found.version + 1 };
    people = people.map((one) => (one.id === found.id ? changed : one));
    return one(changed);
  }),

  http.get('/api/roster/busy', ({ request }) => {
    const person = new URL(request.url).searchParams.get('person');
    const items = busy.filter((mark) => person === null || mark.personId === person);
    return HttpResponse.json({ items, next: null, total: items.length });
  }),
  http.post('/api/roster/busy', async ({ request }) => {
    made += 1;
    const facts = (await request.json()) as BusyFacts;
    const mark = { ...facts, id: `busy-new-${made}`, version: 1, mayEdit: true };
    busy = [...busy, mark];
    return one(mark, 201);
  }),
  http.put('/api/roster/busy/:id', async ({ params, request }) => {
    const found = busy.find(({ id }) => id === params['id']);
    if (!found) return refuse(404, 'not-found');
    if (!isNewest(request, found.version)) return refuse(412, 'changed-meanwhile');
    const facts = (await request.json()) as BusyFacts;
    const changed = { ...found, ...facts, version: found.version + 1 };
    busy = busy.map((mark) => (mark.id === found.id ? changed : mark));
    return one(changed);
  }),
  http.delete('/api/roster/busy/:id', ({ params }) => {
    const found = busy.find(({ id }) => id === params['id']);
    busy = busy.filter(({ id }) => id !== params['id']);
    return found ? one(found) : refuse(404, 'not-found');
  }),
];

/** Amy has every Monday’s first turn, and one that the week does not have any more. */
function firstFixed(): FixedTurns {
  return {
    turns: [
      { personId: 'person-amy', day: 'mon', start: '09:00' },
      { personId: 'person-amy', day: 'sat', start: '16:00' },
    ],
    version: 1,
    mayEdit: true,
  };
}

function firstMarks(): BusyMark[] {
  const rest = { date: null, version: 1, mayEdit: true };
  return [
    {
      ...rest,
      ...{ id: 'busy-1', personId: 'person-amy', weekday: 'mon', from: '09:00', to: '11:30' },
      ...{ optional: false, reason: 'Weekly meeting' },
    },
    {
      ...rest,
      ...{ id: 'busy-2', personId: 'person-ben', weekday: 'fri', from: null, to: null },
      ...{ optional: true, reason: 'School run' },
    },
  ];
}
