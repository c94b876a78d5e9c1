import { http, HttpResponse } from 'msw';
import type { Team } from '@/features/people/api/teams';
import { CAST } from '../fake-kit/cast';
import { isNewest, list, one, refuse } from '../fake-kit/respond';

const FIRST: readonly Team[] = [
  team('team-global', 'global', null, 0),
  team('team-north', 'North', 'north@demo.example', 4),
  team('team-south', 'South', 'south@demo.example', 4),
  team('team-night', 'Night shift', 'night@demo.example', 0),
];

let teams = FIRST.map((one) => ({ ...one }));

export function reset(): void {
  teams = FIRST.map((one) => ({ ...one }));
}

export const handlers = [
  http.get('/api/teams', ({ request }) => list(request, teams, { words: (team) => team.name })),
  http.post('/api/teams', async ({ request }) => {
    const facts = (await request.json()) as Partial<Team>;
    const wrong = complaints(facts, null);
    if (wrong) return wrong;
    const created = { ...team(`team-${teams.length + 1}`, '', null, 0), ...facts };
    teams = [...teams, created];
    return one(created, 201);
  }),
  http.get('/api/teams/:id', ({ params }) => {
    const found = teams.find(({ id }) => id === params['id']);
    return found ? one(found) : refuse(404, 'not-found');
  }),
  http.put('/api/teams/:id', async ({ params, request }) => {
    const found = teams.find(({ id }) => id === params['id']);
    if (!found) return refuse(404, 'not-found');
    if (!isNewest(request, found.version)) return refuse(412, 'changed-meanwhile');
    const facts = (await request.json()) as Partial<Team>;
    const wrong = complaints(facts, found.id);
    if (wrong) return wrong;
    Object.assign(found, facts, { version: found.version + 1 });
    return one(found);
  }),
  http.delete('/api/teams/:id', ({ params }) => {
    const members = CAST.filter(({ teamId }) => teamId === params['id']);
    if (members.length > 0) {
      return refuse(409, 'team-has-members', {
        members: members.map(({ id, displayName }) => ({ id, displayName })),
      });
    }
    teams = teams.filter(({ id }) => id !== params['id']);
    return new HttpResponse(null, { status: 204 });
  }),
];

function complaints(facts: Partial<Team>, self: string | null) {
  const isTaken = teams.some(({ id, name }) => id !== self && name === facts.name);
  return isTaken ? refuse(409, 'team-name-taken', { field: 'name' }) : null;
}

function team(id: string, name: string, mailbox: string | null, members: number): Team {
  return {
    id,
    name,
    mailbox,
    teamsWebhook: null,
    chatWebhook: null,
    members,
    version: 1,
    mayEdit: true,
  };
}
