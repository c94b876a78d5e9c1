import { http, HttpResponse } from 'msw';
import type { ServiceAccess } from '@/features/workflow/api/service-access';
import type { ServiceSecret } from '@/features/workflow/api/service-secret';
import type { ServiceTrial } from '@/features/workflow/api/try-service';
import { now } from '@/lib/time/clock';
import { invalid, isNewest, one, refuse } from '../fake-kit/respond';
import { fakeSession } from './identity';

const DAY = 86_400_000;

let access = begin();

function begin() {
  return { allowed: ['crm.inside.example', '10.1.0.0/16'], secrets: 1, version: 1 };
}

export function reset() {
  access = begin();
}

const isAdmin = () => fakeSession().person.roles.includes('admin');
const refused = () => refuse(403, 'not-allowed');
const changed = () => refuse(412, 'changed-meanwhile');

function view(): ServiceAccess {
  return {
    allowed: access.allowed,
    secretSince: new Date(now().getTime() - 40 * DAY).toISOString(),
    previousUntil: until(),
    version: access.version,
  };
}

function until() {
  return access.secrets > 1 ? new Date(now().getTime() + DAY).toISOString() : null;
}

function secret(): ServiceSecret {
  const text = (number: number) => `evsec_${String(number).repeat(43)}`;
  return {
    secret: text(access.secrets),
    since: view().secretSince,
    previous: access.secrets > 1 ? text(access.secrets - 1) : null,
    previousUntil: until(),
    version: access.version,
  };
}

export const handlers = [
  http.get('/api/service-access', () => (isAdmin() ? one(view()) : refused())),
  http.put<never, { allowed: string[] }>('/api/service-access', async ({ request }) => {
    if (!isAdmin()) return refused();
    if (!isNewest(request, access.version)) return changed();
    const { allowed } = await request.json();
    const faults = allowed.flatMap((value, at) =>
      /^[a-z0-9.*:/[\]-]+$/i.test(value) && !value.includes('//')
        ? []
        : [{ field: `allowed[${at}]`, code: 'not-a-destination', args: { value }, message: '' }],
    );
    if (faults.length > 0) return invalid(faults);
    access = { ...access, allowed, version: access.version + 1 };
    return one(view());
  }),
  http.get('/api/service-access/secret', () => (isAdmin() ? one(secret()) : refused())),
  http.post('/api/service-access/secret', ({ request }) => {
    if (!isAdmin()) return refused();
    if (!isNewest(request, access.version)) return changed();
    access = { ...access, secrets: access.secrets + 1, version: access.version + 1 };
    return one(secret());
  }),
  http.post<never, { url: string; body: unknown }>(
    '/api/service-access/try',
    async ({ request }) => {
      if (!isAdmin()) return refused();
      const { url, body } = await request.json();
      return HttpResponse.json(outcome(url, body));
    },
  ),
];

function outcome(url: string, body: unknown): ServiceTrial {
  if (url.includes('127.0.0.1')) {
    const message = 'Expected an address that services may have, but it is this machine itself.';
    return failed('address-refused', message, null);
  }
  if (url.includes('broken')) {
    const message = 'Expected the service to answer with a status of 2xx, but got 500.';
    return failed('status', message, 'The cellar is flooded.');
  }
  return { status: 200, reply: { received: body }, failure: null, message: null, detail: null };
}

function failed(
  failure: NonNullable<ServiceTrial['failure']>,
  message: string,
  detail: string | null,
): ServiceTrial {
  return { status: null, reply: null, failure, message, detail };
}
