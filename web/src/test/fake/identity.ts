import { http, HttpResponse } from 'msw';
import type { ApiToken } from '@/features/identity/api/tokens';
import type { Session } from '@/lib/session/session';
import { now } from '@/lib/time/clock';
import { ROBIN } from '../fake-kit/cast';
import { invalid, list, refuse } from '../fake-kit/respond';
import { isAway } from './presence';

const FIRST: Session = {
  person: { ...ROBIN, language: 'en', present: true, version: 1 },
  company: { id: 'company-demo', name: 'Demo', zone: 'Europe/Madrid' },
};

let session: Session = structuredClone(FIRST);
let isSignedIn = true;

/** The person signed in to the fake server; other fakes may change it. */
export function fakeSession(): Session {
  return session;
}

export function reset(): void {
  session = structuredClone(FIRST);
  isSignedIn = true;
  tokens = firstTokens();
}

export const handlers = [
  http.get('/api/session', () =>
    isSignedIn ? HttpResponse.json(sessionNow()) : refuse(401, 'no-session'),
  ),
  http.post('/api/session', async ({ request }) => {
    const { name, password } = (await request.json()) as { name: string; password: string };
    if (name !== 'admin' || password !== 'demo') return refuse(401, 'sign-in-refused');
    isSignedIn = true;
    return HttpResponse.json(session);
  }),
  http.delete('/api/session', () => signOut()),
  http.delete('/api/sessions', () => signOut()),
  http.get('/api/session/methods', () =>
    HttpResponse.json({
      password: true,
      providers: [{ id: 'acme', name: 'Acme ID', url: '/api/sign-in/acme' }],
      setUpNeeded: false,
      signUpOpen: true,
    }),
  ),
  http.post('/api/sign-up', async ({ request }) => {
    const wish = (await request.json()) as { email: string; companyName: string };
    if (wish.email === session.person.email) {
      const args = { value: wish.email };
      return invalid([{ field: 'email', code: 'taken', args, message: 'Taken.' }]);
    }
    session = {
      person: { ...session.person, email: wish.email },
      company: { ...session.company, name: wish.companyName },
    };
    isSignedIn = true;
    return HttpResponse.json(session, { status: 201 });
  }),
  http.post('/api/set-up', () => new HttpResponse(null, { status: 201 })),
  http.get('/api/password-links/:token', ({ params }) =>
    params['token'] === 'used'
      ? refuse(404, 'not-found')
      : HttpResponse.json({ username: 'amy', displayName: 'Amy Larsen' }),
  ),
  http.post('/api/password-links/:token', () => new HttpResponse(null, { status: 204 })),
  http.put('/api/profile/password', async ({ request }) => {
    const { current } = (await request.json()) as { current: string };
    return current === 'demo'
      ? new HttpResponse(null, { status: 204 })
      : invalid([
          {
            field: 'current',
            code: 'wrong-password',
            args: {},
            message: 'Expected your current password.',
          },
        ]);
  }),
  http.get('/api/profile/tokens', ({ request }) => list(request, tokens)),
  http.post('/api/profile/tokens', async ({ request }) => {
    const { name, expiresAt } = (await request.json()) as Pick<ApiToken, 'name' | 'expiresAt'>;
    const createdAt = now().toISOString();
    const made = { id: `token-${tokens.length}`, name, createdAt, lastUsedAt: null, expiresAt };
    tokens = [...tokens, made];
    return HttpResponse.json({ ...made, token: 'evh_3vWm9QkD2cXrT8yLpB5nZs7H' }, { status: 201 });
  }),
  http.delete('/api/profile/tokens/:id', ({ params }) => {
    tokens = tokens.filter(({ id }) => id !== params['id']);
    return new HttpResponse(null, { status: 204 });
  }),
];

let tokens: ApiToken[] = firstTokens();

function firstTokens(): ApiToken[] {
  return [
    {
      id: 'token-export',
      name: 'nightly export',
      createdAt: '2026-01-12T08:00:00Z',
      lastUsedAt: '2026-03-12T02:00:00Z',
      expiresAt: null,
    },
  ];
}

function sessionNow(): Session {
  return { ...session, person: { ...session.person, present: !isAway(session.person.id) } };
}

function signOut() {
  isSignedIn = false;
  return new HttpResponse(null, { status: 204 });
}
