import { http, HttpResponse } from 'msw';
import type { FairnessReasons, RosterFairness } from '@/features/roster/api/fairness';
import { MEASURES, type Measure } from '@/features/roster/rules/fairness-search';
import { plusDays } from '@/lib/time/calendar';
import { CAST } from '../fake-kit/cast';

const figures = (turns: number, credit: number) => ({
  ...{ credit, turns, firstLine: Math.floor(turns / 2) },
  ...{ undesired: turns > 3 ? 1 : 0, fridayAfternoon: turns % 2 },
});

/** Everybody has as many turns a week as they come in the list, and the first one has them all as credit. */
function report(from: string, to: string): RosterFairness {
  const weeks: string[] = [];
  for (let week = from; week <= to; week = plusDays(week, 7)) weeks.push(week);
  const people = CAST.map(({ id, displayName }, at) => {
    const own = weeks.map((_, week) => figures(at, at === 0 ? week + 1.5 : 0));
    const sum = (measure: Measure) => own.reduce((all, one) => all + one[measure], 0);
    const total = {
      ...{ turns: sum('turns'), firstLine: sum('firstLine'), undesired: sum('undesired') },
      ...{ fridayAfternoon: sum('fridayAfternoon'), credit: own.at(-1)?.credit ?? 0.5 },
    };
    return { personId: id, displayName, creditBefore: 0.5, weeks: own, total };
  });
  return {
    weeks,
    people,
    spread: MEASURES.map((measure) => {
      const all = people.map(({ total }) => total[measure]);
      return { measure, min: Math.min(...all), max: Math.max(...all), mean: 3, stdev: 1.25 };
    }),
  };
}

function reasons(id: string, from: string, to: string): FairnessReasons | null {
  const person = report(from, to).people.find(({ personId }) => personId === id);
  const turn = { week: from, number: 2, turn: 3, from: '12:45', to: '14:00' };
  return person
    ? {
        person,
        turns: [
          {
            ...{ ...turn, date: plusDays(from, 4), isFirstLine: true, isFridayAfternoon: true },
            undesired: 'school run',
          },
          { ...turn, date: from, isFirstLine: false, isFridayAfternoon: false, undesired: null },
        ],
        credits: [
          {
            ...{
              week: from,
              countsIn: from,
              amount: 1,
              why: 'published',
              reason: 'a fair',
              by: null,
              byName: 'Robin Vidal',
            },
            at: '2026-03-20T09:00:00Z',
          },
        ],
      }
    : null;
}

const rangeOf = (request: Request) => {
  const { searchParams } = new URL(request.url);
  return [searchParams.get('from') ?? '', searchParams.get('to') ?? ''] as const;
};

export const handlers = [
  http.get('/api/roster/fairness', ({ request }) => HttpResponse.json(report(...rangeOf(request)))),
  http.get('/api/roster/fairness/people/:id', ({ params, request }) =>
    HttpResponse.json(reasons(String(params['id']), ...rangeOf(request))),
  ),
];
