import { http } from 'msw';
import type { RosterSettings } from '@/features/roster/api/keeping-types';
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

export function reset(): void {
  settings = structuredClone(FIRST);
  people = rosterPeople();
}

export function fakeRosterSettings(): RosterSettings {
  return settings;
}

export const handlers = [
  http.get('/api/roster/people', ({ request }) => list(request, people)),
  http.get('/api/roster/settings', () => one(settings)),
  http.put('/api/roster/settings', async ({ request }) => {
    if (!isNewest(request, settings.version)) return refuse(412, 'changed-meanwhile');
    const to = (await request.json()) as Omit<RosterSettings, 'version' | 'mayEdit'>;
    settings = { ...to, version: settings.version + 1, mayEdit: true };
    return one(settings);
  }),
];
