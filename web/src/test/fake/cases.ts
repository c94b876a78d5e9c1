import { http, HttpResponse } from 'msw';
import type { Case } from '@/features/cases/api/case';
import type { HandOut } from '@/features/cases/api/assign-case';
import type { NewCase } from '@/features/cases/api/create-case';
import { CaseWorld, type FakeCase } from '../fake-kit/case-world';
import { CAST, FAKE_QUEUES } from '../fake-kit/cast';
import { invalid, isNewest, list, one, refuse } from '../fake-kit/respond';
import { fakeSession } from './identity';
import { announce } from './live';

let world = new CaseWorld();

export function reset(): void {
  world = new CaseWorld();
}

/** The cases of the fake server, for tests that need one in a certain state. */
export function fakeCases(): CaseWorld {
  return world;
}

export const handlers = [
  http.get('/api/cases', ({ request }) => {
    const wanted = new URL(request.url).searchParams;
    return list(request, fitting(wanted), {
      words: ({ caseId, subject, accountName }) => `${caseId} ${subject} ${accountName}`,
    });
  }),
  http.get('/api/cases/export.csv', ({ request }) =>
    HttpResponse.text(
      ['caseId,queue,priority,state', ...fitting(new URL(request.url).searchParams).map(csv)].join(
        '\n',
      ),
      { headers: { 'Content-Type': 'text/csv' } },
    ),
  ),
  http.get('/api/cases/:id', ({ params }) => {
    if (params['id'] === 'imports') return undefined;
    const found = world.find(params['id']);
    return found ? one(found.facts) : refuse(404, 'not-found');
  }),
  http.get('/api/cases/:id/history', ({ params, request }) =>
    list(request, world.find(params['id'])?.history ?? []),
  ),
  http.get('/api/cases/:id/decisions', ({ params, request }) =>
    list(request, world.find(params['id'])?.decisions ?? []),
  ),
  http.get('/api/decisions/:id', ({ params }) => {
    const all = world.cases.flatMap(({ decisions }) => decisions);
    const found = all.find(({ id }) => id === params['id']);
    return found ? HttpResponse.json(found) : refuse(404, 'not-found');
  }),
  http.post('/api/cases', async ({ request }) => create((await request.json()) as NewCase)),
  http.post('/api/cases/claim', () => {
    const mine = world.cases.filter(({ facts }) => facts.state === 'waiting');
    const next = mine.toSorted((a, b) => a.facts.priority.localeCompare(b.facts.priority))[0];
    if (!next) return refuse(404, 'nothing-waiting');
    return done(next, world.give(next, me(), 'claim', me().displayName));
  }),
  http.post('/api/cases/:id/assign', async ({ params, request }) => {
    const found = world.find(params['id']);
    if (!found) return refuse(404, 'not-found');
    return assign(found, (await request.json()) as HandOut);
  }),
  http.post('/api/cases/:id/unassign', async ({ params, request }) => {
    const found = world.find(params['id']);
    const { comment } = (await request.json()) as { comment: string };
    if (!found) return refuse(404, 'not-found');
    if (!comment)
      return invalid([{ field: 'comment', message: 'Expected a comment that says why.' }]);
    if (found.facts.state !== 'held') return refuse(409, 'not-held');
    world.end(found, 'release', me().displayName, comment);
    return done(found);
  }),
  http.post('/api/cases/:id/complete', ({ params }) => {
    const found = world.find(params['id']);
    if (!found) return refuse(404, 'not-found');
    if (found.facts.state !== 'held') return refuse(409, 'not-held');
    world.end(found, 'complete', me().displayName);
    return done(found);
  }),
  http.post('/api/cases/:id/reopen', ({ params }) => {
    const found = world.find(params['id']);
    if (found?.facts.state !== 'done') return refuse(409, 'not-done');
    world.end(found, 'reopen', me().displayName);
    return done(found);
  }),
  http.patch('/api/cases/:id', async ({ params, request }) => {
    const found = world.find(params['id']);
    if (!found) return refuse(404, 'not-found');
    if (!isNewest(request, found.facts.version)) return refuse(412, 'changed-meanwhile');
    Object.assign(found.facts, await request.json(), { version: found.facts.version + 1 });
    tell(found);
    return one(found.facts);
  }),
  http.get('/api/my-work', () => {
    const held = world.cases
      .filter(({ facts }) => facts.state === 'held' && facts.holder?.id === me().id)
      .toSorted((a, b) => (b.facts.heldSince ?? '').localeCompare(a.facts.heldSince ?? ''));
    return HttpResponse.json({
      held: held.map(({ facts }) => facts),
      waitingICouldTake: world.cases.filter(({ facts }) => facts.state === 'waiting').length,
      newest: held[0]?.decisions[0] ?? null,
    });
  }),
];

function me() {
  const { id } = fakeSession().person;
  return CAST.find((person) => person.id === id) ?? CAST[0]!;
}

function create(facts: NewCase) {
  if (!/^\d{4}-\d{4}-\d{6}$/.test(facts.caseId)) {
    const message =
      'Expected an id that matches ^[0-9]{4}-[0-9]{4}-[0-9]{6}$, as Identity has them.';
    return invalid([{ field: 'caseId', message }]);
  }
  const known = world.cases.find((some) => some.facts.caseId === facts.caseId);
  if (known) return assign(known, facts);
  const queue = FAKE_QUEUES.find(({ id, name }) => [id, name].includes(facts.queue as never));
  if (!queue) return invalid([{ field: 'queue', message: 'There is no such queue of cases.' }]);
  const { caseId, priority, accountName, subject, comments, source } = facts;
  return assign(
    world.arrive({ caseId, priority, accountName, subject, comments, source, queueId: queue.id }),
    facts,
    201,
  );
}

function assign(found: FakeCase, how: HandOut, status = 200) {
  const { facts } = found;
  if (how.mode === 'auto' && facts.holder) {
    return refuse(409, 'already-held', { holder: facts.holder });
  }
  if (how.mode !== 'manual') return done(found, world.handOut(found, how.mode), status);
  const person = CAST.find(({ id, username }) => id === how.holder || username === how.holder);
  if (!person) return invalid([{ field: 'holder', message: 'There is no such person.' }]);
  if (person.username === 'cai' && how.checkShift !== false) {
    return refuse(409, 'cannot-take-it', {
      rule: 'in-shift',
      person: { id: person.id, username: person.username, displayName: person.displayName },
      reason: { code: 'out-of-shift', args: {} },
    });
  }
  return done(found, world.give(found, person, 'manual', me().displayName), status);
}

function done(found: FakeCase, decision: unknown = null, status = 200) {
  tell(found);
  return HttpResponse.json({ case: found.facts, decision }, { status });
}

function tell({ facts }: FakeCase) {
  announce({ topic: 'work', items: [facts.id], queues: [facts.queueId], people: [] });
}

function fitting(wanted: URLSearchParams): Case[] {
  const fits = (name: string, value: string | undefined) => {
    const some = wanted.getAll(name).map((one) => (one === 'me' ? me().id : one));
    return some.length === 0 || (value !== undefined && some.includes(value));
  };
  const from = wanted.get('from') ?? '';
  const to = wanted.get('to') ?? '9999';
  return world.cases
    .map(({ facts }) => facts)
    .filter(
      (facts) =>
        fits('state', facts.state) &&
        fits('queue', facts.queueId) &&
        fits('holder', facts.holder?.id) &&
        fits('priority', facts.priority) &&
        from <= facts.openedAt &&
        facts.openedAt < to,
    );
}

function csv({ caseId, queueName, priority, state }: Case): string {
  return [caseId, queueName, priority, state].join(',');
}
