import { http, HttpResponse } from 'msw';
import type { CompanyRole, CompanyRoleFacts } from '@/features/people/api/company-roles';
import { isNewest, list, one, refuse } from '../fake-kit/respond';
import { fakePeople } from './people';

const FIRST: readonly CompanyRole[] = [
  role('role-buyers', 'Buyers', 'They may order for everybody.'),
  role('role-press', 'Press', ''),
];

let roles = begin();

export function reset(): void {
  roles = begin();
}

export const handlers = [
  http.get('/api/company-roles', ({ request }) => list(request, roles.map(counted))),
  http.post('/api/company-roles', async ({ request }) => {
    const facts = (await request.json()) as CompanyRoleFacts;
    const wrong = complaints(facts, null);
    if (wrong) return wrong;
    const created = { ...role(`role-${roles.length + 1}`, '', ''), ...facts };
    roles = [...roles, created];
    return one(created, 201);
  }),
  http.get('/api/company-roles/:id', ({ params }) => {
    const found = roles.find(({ id }) => id === params['id']);
    return found ? one(counted(found)) : refuse(404, 'not-found');
  }),
  http.get('/api/company-roles/:id/people', ({ params, request }) => {
    const found = roles.find(({ id }) => id === params['id']);
    return found ? list(request, holders(found.name)) : refuse(404, 'not-found');
  }),
  http.put('/api/company-roles/:id', async ({ params, request }) => {
    const found = roles.find(({ id }) => id === params['id']);
    if (!found) return refuse(404, 'not-found');
    if (!isNewest(request, found.version)) return refuse(412, 'changed-meanwhile');
    const facts = (await request.json()) as CompanyRoleFacts;
    const wrong = complaints(facts, found.id);
    if (wrong) return wrong;
    for (const person of holders(found.name)) {
      person.companyRoles = [...person.companyRoles.filter((it) => it !== found.name), facts.name];
    }
    Object.assign(found, facts, { version: found.version + 1 });
    return one(counted(found));
  }),
  http.delete('/api/company-roles/:id', ({ params }) => {
    const found = roles.find(({ id }) => id === params['id']);
    if (!found) return refuse(404, 'not-found');
    for (const person of holders(found.name)) {
      person.companyRoles = person.companyRoles.filter((it) => it !== found.name);
    }
    roles = roles.filter((one) => one !== found);
    return new HttpResponse(null, { status: 204 });
  }),
];

function complaints(facts: CompanyRoleFacts, self: string | null) {
  const wanted = facts.name.toLowerCase();
  const isTaken = roles.some(({ id, name }) => id !== self && name.toLowerCase() === wanted);
  return isTaken ? refuse(409, 'company-role-name-taken', { field: 'name' }) : null;
}

function holders(name: string) {
  return fakePeople().filter(({ companyRoles }) => companyRoles.includes(name));
}

function counted(role: CompanyRole): CompanyRole {
  return { ...role, members: holders(role.name).length };
}

function begin(): CompanyRole[] {
  return FIRST.map((one) => ({ ...one }));
}

function role(id: string, name: string, description: string): CompanyRole {
  return { id, name, description, members: 0, version: 1, mayEdit: true };
}
