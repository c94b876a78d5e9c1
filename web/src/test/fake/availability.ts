import { http, HttpResponse } from 'msw';
import type { DayHours, Shift } from '@/features/availability/api/shift';
import type { Closure, Leave, Week } from '@/features/availability/api/week';
import { mondayOf, plusDays, WEEKDAYS } from '@/lib/time/calendar';
import { now } from '@/lib/time/clock';
import { dayIn, startOfDay } from '@/lib/time/zoned';
import { answerAt, shiftSpans, type FakeCalendar } from '../fake-kit/calendar';
import { CAST } from '../fake-kit/cast';
import { invalid, isNewest, list, one, refuse } from '../fake-kit/respond';
import { fakeSession } from './identity';
import { fakePeople } from './people';
import { isAway } from './presence';

interface FakeShift {
  days: DayHours[];
  version: number;
}

let shifts = new Map<string, FakeShift>();
let leave: Leave[] = [];
let closures: Closure[] = [];
let made = 0;

export function reset(): void {
  shifts = new Map();
  const today = dayIn(now().getTime(), 'Europe/Madrid');
  const monday = mondayOf(today);
  const holiday = plusDays(monday, plusDays(monday, 4) === today ? 0 : 4);
  leave = [
    ...absence('leave-1', 'dolors', plusDays(monday, 3), plusDays(monday, 8), 'Holiday in Menorca'),
    ...absence('leave-2', 'amy', plusDays(monday, 2), plusDays(monday, 2), ''),
  ];
  closures = [
    {
      id: 'closure-1',
      start: holiday,
      end: holiday,
      description: 'Local holiday',
      tags: ['holiday'],
      version: 1,
      mayEdit: true,
    },
  ];
}
reset();

export const handlers = [
  http.get('/api/availability', ({ request }) => {
    const wanted = new URL(request.url).searchParams.get('at');
    const at = wanted ? Date.parse(wanted) : now().getTime();
    return HttpResponse.json({
      at: new Date(at).toISOString(),
      people: fakePeople().map(({ id, username, displayName }) => ({
        personId: id,
        username,
        displayName,
        ...answerAt(calendarOf(id), at),
      })),
    });
  }),
  http.get('/api/availability/week', ({ request }) => {
    const params = new URL(request.url).searchParams;
    const zone = params.get('zone') ?? fakeSession().company.zone;
    const monday = params.get('monday') ?? mondayOf(dayIn(now().getTime(), zone));
    return HttpResponse.json(weekOf(monday, zone));
  }),
  http.get('/api/people/:id/shift', ({ params }) => {
    const person = fakePeople().find(({ id }) => id === params['id']);
    return person ? one(shiftView(person.id)) : refuse(404, 'not-found');
  }),
  http.put('/api/people/:id/shift', async ({ params, request }) => {
    const id = String(params['id']);
    const before = shiftOf(id);
    if (!isNewest(request, before.version)) return refuse(412, 'changed-meanwhile');
    const { days } = (await request.json()) as { days: DayHours[] };
    shifts.set(id, { days, version: before.version + 1 });
    return one(shiftView(id));
  }),

  http.get('/api/leave', ({ request }) => {
    const params = new URL(request.url).searchParams;
    const fitting = leave.filter(
      ({ personId, end }) =>
        personId === (params.get('person') ?? personId) && end >= (params.get('from') ?? end),
    );
    return list(request, fitting, { words: () => '' });
  }),
  http.post('/api/leave', async ({ request }) => {
    const wanted = (await request.json()) as Pick<Leave, 'personId' | 'start' | 'end' | 'note'>;
    const wrong = refused(wanted, null);
    if (wrong) return wrong;
    const added: Leave = { ...nameOf(wanted.personId), ...wanted, ...fresh('leave') };
    leave = [...leave, added];
    return one(added, 201);
  }),
  http.put('/api/leave/:id', async ({ params, request }) => {
    const found = leave.find(({ id }) => id === params['id']);
    if (!found) return refuse(404, 'not-found');
    if (!isNewest(request, found.version)) return refuse(412, 'changed-meanwhile');
    const to = (await request.json()) as Pick<Leave, 'start' | 'end' | 'note'>;
    const wrong = refused({ ...found, ...to }, found.id);
    if (wrong) return wrong;
    const changed = { ...found, ...to, version: found.version + 1 };
    leave = leave.map((before) => (before.id === found.id ? changed : before));
    return one(changed);
  }),
  http.delete('/api/leave/:id', ({ params }) => {
    const found = leave.find(({ id }) => id === params['id']);
    leave = leave.filter(({ id }) => id !== params['id']);
    return found ? one(found) : refuse(404, 'not-found');
  }),

  http.post('/api/closures', async ({ request }) => {
    const wanted = (await request.json()) as Omit<Closure, 'id' | 'version' | 'mayEdit'>;
    const added: Closure = { ...wanted, ...fresh('closure') };
    closures = [...closures, added];
    return one(added, 201);
  }),
  http.put('/api/closures/:id', async ({ params, request }) => {
    const found = closures.find(({ id }) => id === params['id']);
    if (!found) return refuse(404, 'not-found');
    if (!isNewest(request, found.version)) return refuse(412, 'changed-meanwhile');
    const to = (await request.json()) as Partial<Closure>;
    const changed = { ...found, ...to, version: found.version + 1 };
    closures = closures.map((before) => (before.id === found.id ? changed : before));
    return one(changed);
  }),
  http.delete('/api/closures/:id', ({ params }) => {
    const found = closures.find(({ id }) => id === params['id']);
    closures = closures.filter(({ id }) => id !== params['id']);
    return found ? one(found) : refuse(404, 'not-found');
  }),
];

function weekOf(monday: string, zone: string): Week {
  const within = { start: startOfDay(monday, zone), end: startOfDay(plusDays(monday, 7), zone) };
  const isNear = ({ start, end }: { start: string; end: string }) =>
    end >= plusDays(monday, -1) && start <= plusDays(monday, 7);
  return {
    monday,
    zone,
    people: fakePeople().map(({ id, username, displayName, zone: own, active, mayEdit }) => ({
      personId: id,
      username,
      displayName,
      zone: own,
      active,
      present: !isAway(id),
      spans: shiftSpans(shiftOf(id).days, own, within).map(({ start, end }) => ({
        start: new Date(start).toISOString(),
        end: new Date(end).toISOString(),
      })),
      leave: leave.filter((one) => one.personId === id && isNear(one)),
      mayEdit: mayEdit || id === fakeSession().person.id,
      mayEditLeave: mayEdit,
    })),
    closures: closures.filter(isNear),
    mayEditClosures: fakeSession().person.roles.includes('admin'),
  };
}

function calendarOf(personId: string): FakeCalendar {
  const person = fakePeople().find(({ id }) => id === personId);
  return {
    zone: person?.zone ?? 'UTC',
    active: person?.active ?? false,
    away: isAway(personId),
    hours: shiftOf(personId).days,
    leave: leave.filter((one) => one.personId === personId),
    closures,
    companyZone: fakeSession().company.zone,
  };
}

/** Emre works over midnight, Fatima around the clock at weekends, the others as usual. */
function shiftView(personId: string): Shift {
  const isMine = personId === fakeSession().person.id;
  const mayEdit = isMine || fakePeople().some((one) => one.id === personId && one.mayEdit);
  return { zone: calendarOf(personId).zone, ...shiftOf(personId), mayEdit };
}

function shiftOf(personId: string): FakeShift {
  const known = shifts.get(personId);
  if (known) return known;
  const working = WEEKDAYS.slice(0, 5);
  if (personId === 'person-emre') return pattern(working, '22:00', '06:00');
  if (personId === 'person-fatima') return pattern(['sat', 'sun'], '08:00', '08:00');
  if (personId === 'person-ben') return pattern(WEEKDAYS, '09:30', '14:00');
  return pattern(working, '09:00', '18:00');
}

function pattern(days: readonly DayHours['day'][], start: string, end: string): FakeShift {
  return { days: days.map((day) => ({ day, start, end })), version: 0 };
}

function refused(wanted: Pick<Leave, 'personId' | 'start' | 'end'>, self: string | null) {
  if (wanted.end < wanted.start) return invalid([{ field: 'end', message: 'Before the start' }]);
  const other = leave.find(
    ({ id, personId, start, end }) =>
      id !== self && personId === wanted.personId && start <= wanted.end && end >= wanted.start,
  );
  return other
    ? refuse(409, 'leave-overlaps', { leave: { id: other.id, start: other.start, end: other.end } })
    : null;
}

function absence(id: string, username: string, start: string, end: string, note: string): Leave[] {
  return CAST.filter((person) => person.username === username).map((person) => ({
    ...nameOf(person.id),
    id,
    start,
    end,
    note,
    version: 1,
    mayEdit: true,
  }));
}

function nameOf(personId: string) {
  const person = CAST.find(({ id }) => id === personId);
  return {
    personId,
    username: person?.username ?? '',
    displayName: person?.displayName ?? '',
  };
}

function fresh(kind: string) {
  made += 1;
  return { id: `${kind}-new-${made}`, version: 1, mayEdit: true };
}
