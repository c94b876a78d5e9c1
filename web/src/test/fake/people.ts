import { http, HttpResponse } from 'msw';
import type { Profile } from '@/features/identity/api/profile';
import { CAST, type FakePerson } from '../fake-kit/cast';
import { isNewest, list, one, refuse } from '../fake-kit/respond';
import { fakeSession } from './identity';

let people = begin();

export function reset(): void {
  people = begin();
}

/** Everybody in the fake company; other fakes may look. */
export function fakePeople(): readonly Profile[] {
  return people;
}

export const handlers = [
  http.get('/api/people', ({ request }) => {
    const wanted = new URL(request.url).searchParams;
    const fitting = people.filter(
      ({ teamId, roles, active }) =>
        (wanted.get('team') ?? teamId) === teamId &&
        (wanted.get('active') ?? String(active)) === String(active) &&
        roles.some((role) => (wanted.get('role') ?? role) === role),
    );
    return list(request, fitting, {
      words: (person) => `${person.displayName} ${person.username}`,
    });
  }),
  http.post('/api/people', async ({ request }) => {
    const facts = (await request.json()) as Partial<Profile>;
    const wrong = complaints(facts, null);
    if (wrong) return wrong;
    const first = people[0];
    if (!first) return refuse(500, 'broken');
    const name = `${facts.firstName ?? ''} ${facts.lastName ?? ''}`.trim();
    const created = {
      ...first,
      ...facts,
      id: `person-${facts.username}`,
      displayName: name || (facts.username ?? ''),
      teamName: teamNameOf(facts.teamId),
      version: 1,
    };
    people = [...people, created];
    return one(created, 201);
  }),
  http.get('/api/people/:id', ({ params }) => {
    const found = people.find(({ id }) => id === params['id']);
    return found ? one(found) : refuse(404, 'not-found');
  }),
  http.put('/api/people/:id', async ({ params, request }) => {
    const found = people.find(({ id }) => id === params['id']);
    if (!found) return refuse(404, 'not-found');
    if (!isNewest(request, found.version)) return refuse(412, 'changed-meanwhile');
    const facts = (await request.json()) as Partial<Profile>;
    const wrong = complaints(facts, found.id);
    if (wrong) return wrong;
    Object.assign(found, facts, { version: found.version + 1 });
    found.displayName = `${found.firstName} ${found.lastName}`.trim() || found.username;
    found.teamName = teamNameOf(found.teamId);
    const { person } = fakeSession();
    if (person.id === found.id) Object.assign(person, found);
    return one(found);
  }),
  http.delete('/api/people/:id', ({ params }) => {
    if (params['id'] === 'person-amy') {
      return refuse(409, 'person-holds-work', {
        reasons: ["3 open items are still in this person's hands."],
      });
    }
    people = people.filter(({ id }) => id !== params['id']);
    return new HttpResponse(null, { status: 204 });
  }),
  http.post('/api/people/:id/password-link', ({ params }) =>
    HttpResponse.json({
      link: `${location.origin}/password?token=for-${String(params['id'])}`,
      expiresAt: '2099-01-01T00:00:00Z',
    }),
  ),
];

function complaints({ username, email }: Partial<Profile>, self: string | null) {
  const others = people.filter(({ id }) => id !== self);
  if (others.some((one) => one.username === username)) {
    return refuse(409, 'username-taken', { field: 'username' });
  }
  return others.some((one) => one.email === email)
    ? refuse(409, 'email-taken', { field: 'email' })
    : null;
}

function teamNameOf(teamId: string | null | undefined): string | null {
  return CAST.find((person) => person.teamId === teamId)?.teamName ?? null;
}

function begin(): Profile[] {
  return CAST.map((person: FakePerson) => ({
    ...person,
    companyRoles: person.username === 'amy' ? ['Buyers'] : [],
    active: true,
    language: 'en',
    teamMail: false,
    watchExternalUpdates: true,
    version: 1,
    mayEdit: true,
  }));
}
