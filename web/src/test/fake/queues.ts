import { http, HttpResponse } from 'msw';
import type { Queue, QueueFacts } from '@/features/work/api/queues';
import { CAST, FAKE_QUEUES } from '../fake-kit/cast';
import { invalid, isNewest, list, one, refuse } from '../fake-kit/respond';
import { fakePeople } from './people';

interface Link {
  queueId: string;
  personId: string;
  active: boolean;
  quota: number;
  version: number;
}

let queues: Queue[] = [];
let links: Link[] = [];

export function reset(): void {
  queues = FAKE_QUEUES.map(({ id, name }, index) => ({
    ...queueOf(id, name),
    waiting: [0, 4, 0, 1][index] ?? 0,
    parked: index === 1 ? 2 : 0,
    held: [17, 9, 3, 0][index] ?? 0,
  }));
  links = CAST.flatMap((person, at) =>
    FAKE_QUEUES.slice(0, 3)
      .filter((_, index) => (at + index) % 2 === 0)
      .map(({ id }) => ({
        queueId: id,
        personId: person.id,
        active: person.username !== 'cai',
        quota: person.username === 'ben' ? 3 : 1,
        version: 1,
      })),
  );
}
reset();

export const handlers = [
  http.get('/api/queues', ({ request }) =>
    list(request, queues.map(withCounts), { words: (queue) => queue.name }),
  ),
  http.post('/api/queues', async ({ request }) => {
    const facts = (await request.json()) as QueueFacts;
    const wrong = complaints(facts, null);
    if (wrong) return wrong;
    const created = { ...queueOf(`queue-${queues.length + 1}`, facts.name), ...facts };
    queues = [...queues, created];
    return one(created, 201);
  }),
  http.get('/api/queues/:id', ({ params }) => {
    const found = queues.find(({ id }) => id === params['id']);
    return found ? one(withCounts(found)) : refuse(404, 'not-found');
  }),
  http.put('/api/queues/:id', async ({ params, request }) => {
    const found = queues.find(({ id }) => id === params['id']);
    if (!found) return refuse(404, 'not-found');
    if (!isNewest(request, found.version)) return refuse(412, 'changed-meanwhile');
    const facts = (await request.json()) as QueueFacts;
    const wrong = complaints(facts, found.id);
    if (wrong) return wrong;
    const changed = { ...found, ...facts, version: found.version + 1 };
    queues = queues.map((queue) => (queue.id === found.id ? changed : queue));
    return one(withCounts(changed));
  }),
  http.delete('/api/queues/:id', ({ params }) => {
    const found = queues.find(({ id }) => id === params['id']);
    const supporters = links.filter(({ queueId }) => queueId === params['id']);
    if (supporters.length > 0) {
      return refuse(409, 'queue-has-supporters', {
        supporters: supporters.map(({ personId }) => ({ id: personId, ...nameOf(personId) })),
      });
    }
    if (found && found.waiting + found.held > 0) {
      return refuse(409, 'queue-has-work', { waiting: found.waiting, held: found.held });
    }
    queues = queues.filter(({ id }) => id !== params['id']);
    return new HttpResponse(null, { status: 204 });
  }),

  http.get('/api/queues/:id/supporters', ({ params, request }) =>
    list(request, links.filter(({ queueId }) => queueId === params['id']).map(asSupporter)),
  ),
  http.get('/api/people/:id/supports', ({ params, request }) =>
    list(
      request,
      links
        .filter(({ personId }) => personId === params['id'])
        .map(({ queueId, active, quota, version }) => ({
          queueId,
          queueName: queues.find(({ id }) => id === queueId)?.name ?? '',
          active,
          quota,
          mayEdit: true,
          version,
        })),
    ),
  ),
  http.put('/api/queues/:id/supporters/:person', async ({ params, request }) => {
    const queueId = String(params['id']);
    const personId = String(params['person']);
    const terms = (await request.json()) as Pick<Link, 'active' | 'quota'>;
    if (terms.quota < 1) {
      return invalid([{ field: 'quota', message: 'Expected a whole number of at least 1' }]);
    }
    const before = links.find((link) => link.queueId === queueId && link.personId === personId);
    const after = { queueId, personId, ...terms, version: (before?.version ?? 0) + 1 };
    links = before ? links.map((link) => (link === before ? after : link)) : [...links, after];
    return one(asSupporter(after));
  }),
  http.delete('/api/queues/:id/supporters/:person', ({ params }) => {
    links = links.filter(
      ({ queueId, personId }) => queueId !== params['id'] || personId !== params['person'],
    );
    return new HttpResponse(null, { status: 204 });
  }),
];

function queueOf(id: string, name: string): Queue {
  return {
    id,
    name,
    kind: 'case',
    policy: 'balanced',
    strategy: 's1',
    maxDays: 2,
    maxDaysMonth: 300,
    quotaRule: 'hurdle',
    quotaDays: 1,
    casePattern: '^[0-9]{4}-[0-9]{4}-[0-9]{6}$',
    zone: 'Europe/Madrid',
    maxHeld: null,
    open: false,
    supporters: 0,
    waiting: 0,
    parked: 0,
    held: 0,
    version: 1,
    mayEdit: true,
  };
}

function withCounts(queue: Queue): Queue {
  return { ...queue, supporters: links.filter(({ queueId }) => queueId === queue.id).length };
}

function asSupporter({ personId, active, quota, version }: Link) {
  return { personId, ...nameOf(personId), active, quota, mayEdit: true, held: quota, version };
}

function nameOf(personId: string) {
  const person = fakePeople().find(({ id }) => id === personId);
  return { username: person?.username ?? '', displayName: person?.displayName ?? '' };
}

function complaints(facts: QueueFacts, self: string | null) {
  if (queues.some(({ id, name }) => id !== self && name === facts.name)) {
    return refuse(409, 'queue-name-taken', { field: 'name' });
  }
  try {
    new RegExp(facts.casePattern);
    return null;
  } catch {
    return invalid([{ field: 'casePattern', message: 'Expected a regular expression' }]);
  }
}
