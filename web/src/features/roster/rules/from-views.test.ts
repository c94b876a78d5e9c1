import { expect, test } from 'vitest';
import { rosterPeople } from '@/test/fake-kit/roster-world';
import type { TimetableView } from '../api/week-views';
import {
  blockedTurns,
  breachOf,
  loadsOf,
  runDetailOf,
  unpublishedWeek,
  weekOf,
} from './from-views';

const PEOPLE = rosterPeople().map((person, at) => ({ ...person, planned: at < 2 }));
const VIEW: TimetableView = {
  monday: '2026-03-23',
  version: {
    ...{ number: 4, kind: 'edit', cost: 60, bound: null, runId: null },
    ...{ by: null, byName: 'Robin', at: '2026-03-20T10:00:00Z', comment: '' },
  },
  grid: {
    days: ['mon'],
    hours: ['09:00', '10:00'],
    lines: 2,
    cells: [{ day: 'mon', turn: 0, people: ['person-cai'] }],
    empty: 1,
  },
  cost: 60,
  costs: [{ what: 'emptySquared', points: 60, personId: null, day: 'mon', turn: 0 }],
  breaches: [{ rule: 'busy', text: 'ill', personId: 'person-cai', day: 'mon', turn: 0 }],
  changes: [],
  mayEdit: true,
};

test('a week has the people who are planned, and whoever sits there all the same', () => {
  const week = weekOf(VIEW, PEOPLE);
  expect(week.people.map(({ personId }) => personId)).toEqual([
    'person-admin',
    'person-amy',
    'person-cai',
  ]);
  expect(week).toMatchObject({ number: 4, cost: 60, bound: null });
});

test('a cost or breach says whom it is about', () => {
  expect(weekOf(VIEW, PEOPLE).costs).toEqual([
    { what: 'emptySquared', points: 60, person: null, day: 'mon', turn: 0 },
  ]);
  expect(
    breachOf({ rule: 'busy', text: '', personId: 'person-amy', day: null, turn: null }),
  ).toEqual({
    ...{ rule: 'busy', text: '', person: 'person-amy' },
    day: null,
    turn: null,
  });
});

test('what a week breaks by now comes with it', () => {
  expect(weekOf(VIEW, PEOPLE).breaches).toEqual([
    { rule: 'busy', text: 'ill', person: 'person-cai', day: 'mon', turn: 0 },
  ]);
});

test('an unpublished week has number 0 and nothing to edit', () => {
  expect(unpublishedWeek('2026-03-23')).toMatchObject({ number: 0, mayEdit: false, cells: [] });
});

test('a run without a timetable has none', () => {
  const run = {
    ...{
      id: 'run',
      kind: 'plan' as const,
      week: '2026-03-23',
      state: 'waiting' as const,
      seconds: 60,
      threads: 1,
      cost: null,
      bound: null,
      seen: 0,
      version: 3,
      message: '',
      messageCode: null,
      messageArgs: {},
    },
    ...{
      isOptimal: false,
      isAutomatic: false,
      begunWith: 'nothing' as const,
      startedBy: null,
      startedByName: 'Robin',
      createdAt: '',
      startedAt: null,
      endedAt: null,
    },
  };
  const anything = { personId: null, day: null, turn: null, table: null, group: null };
  const detail = runDetailOf(
    {
      ...{ run, best: null, costs: [], steps: [], hours: ['09:00', '10:00'] },
      points: [{ atMillis: 5, cost: null, bound: null }],
      reasons: {
        clash: [{ ...anything, rule: 'load', personId: 'person-amy' }],
        remedies: [
          {
            code: 'do-without',
            demand: { ...anything, rule: 'busy', day: 'mon', turn: 0 },
            cost: 7,
            offer: {
              ...{ kind: 'marked-turn', personId: null, day: 'mon', start: '09:00', group: null },
              ...{ now: 0, most: 0 },
            },
          },
        ],
      },
      allowances: [
        {
          ...{ id: 'one', kind: 'turns', personId: 'person-amy', most: 8 },
          ...{ day: null, start: null, group: null },
        },
      ],
      mayEdit: true,
    },
    PEOPLE,
  );
  const nothing = { person: null, day: null, turn: null, table: null, group: null };
  expect(detail.reasons).toEqual({
    clash: [{ ...nothing, rule: 'load', person: 'person-amy' }],
    remedies: [
      {
        code: 'do-without',
        demand: { ...nothing, rule: 'busy', day: 'mon', turn: 0 },
        cost: 7,
        offer: {
          ...{ kind: 'marked-turn', person: null, day: 'mon', start: '09:00', group: null },
          ...{ now: 0, most: 0 },
        },
      },
    ],
  });
  expect(detail.allowances).toEqual([
    {
      id: 'one',
      kind: 'turns',
      person: 'person-amy',
      day: null,
      start: null,
      group: null,
      most: 8,
    },
  ]);
  expect(detail.version).toBe(3);
  expect(detail.people).toContainEqual({ personId: 'person-amy', displayName: 'Amy Larsen' });
  expect(detail.best).toBeNull();
  expect(detail.points).toEqual([{ ms: 5, cost: null, bound: null }]);
});

test('loads and reasons get names; whoever is unknown keeps what the server calls them', () => {
  const load = {
    ...{ prorated: 1, rounded: 1, capacity: 1, bound: 1, limited: 1, completed: 1, final: 1 },
    ...{ isCutByCapacity: false, overload: 0, creditAfter: 0 },
  };
  const people = [
    { personId: 'person-amy', username: 'amy', ...load },
    { personId: 'gone', username: 'zoe', ...load },
  ];
  const loads = loadsOf({ target: 2, droppedLines: 0, nobody: 0, people, warnings: [] }, PEOPLE);
  expect(loads.people.map(({ displayName }) => displayName)).toEqual(['Amy Larsen', 'zoe']);
  const reasons = [{ personId: 'person-amy', costChange: 0, reasons: [] }];
  const turns = [{ day: 'mon' as const, turn: 0, empty: 1, people: reasons }];
  expect(blockedTurns({ turns }, PEOPLE)[0]?.people[0]?.displayName).toBe('Amy Larsen');
});
