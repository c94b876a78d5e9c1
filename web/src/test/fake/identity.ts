import { http, HttpResponse } from 'msw';
import type { Session } from '@/lib/session/session';
import { ROBIN } from '../fake-kit/cast';
import { refuse } from '../fake-kit/respond';

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
}

export const handlers = [
  http.get('/api/session', () =>
    isSignedIn ? HttpResponse.json(session) : refuse(401, 'no-session'),
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
    }),
  ),
];

function signOut() {
  isSignedIn = false;
  return new HttpResponse(null, { status: 204 });
}
