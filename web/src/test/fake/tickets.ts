import { http } from 'msw';
import type { NewTicket } from '@/features/tickets/api/submit-ticket';
import type { TicketType } from '@/features/tickets/api/ticket-types';
import type { Data } from '@/features/tickets/api/ticket';
import { CAST } from '../fake-kit/cast';
import { FEWEST, NOBODY } from '../fake-kit/decision-samples';
import { invalid, isNewest, list, one, refuse } from '../fake-kit/respond';
import { fits, missingIn, unfit } from '../fake-kit/ticket-answers';
import { person, ref } from '../fake-kit/ticket-people';
import { schemaOf } from '../fake-kit/ticket-rules';
import {
  FAKE_DOCUMENTS,
  TicketWorld,
  type FakeTask,
  type FakeTicket,
} from '../fake-kit/ticket-world';
import { fakeSession } from './identity';
import { announce } from './live';

let world = new TicketWorld();
/** Tickets by the key with which they were submitted. */
let keys = new Map<string, FakeTicket>();

export function reset(): void {
  world = new TicketWorld();
  keys = new Map();
}

/** The tickets of the fake server, for tests that need one in a certain state. */
export function fakeTickets(): TicketWorld {
  return world;
}

export const handlers = [
  http.get('/api/ticket-types', ({ request }) => list(request, types())),
  http.get('/api/workflow-versions/:id/layouts', () => refuse(404, 'not-found')),
  http.get('/api/tickets', ({ request }) => {
    const wanted = new URL(request.url).searchParams;
    const isMine = wanted.get('submitter') === 'me';
    if (!isMine && !maySeeAll()) return refuse(403, 'not-allowed');
    const text = (wanted.get('text') ?? '').toLowerCase();
    const fitting = world.tickets
      .map((ticket) => world.rowOf(ticket))
      .filter(
        (row) =>
          (!isMine || row.submitter?.id === me().id) &&
          fits(wanted, 'status', row.status) &&
          fits(wanted, 'workflow', row.workflow) &&
          fits(wanted, 'type', row.type) &&
          (text === '' || String(row.number) === text || row.about.toLowerCase().includes(text)),
      );
    return list(
      request,
      fitting.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)),
    );
  }),
  http.post('/api/tickets', async ({ request }) => {
    const wanted = (await request.json()) as NewTicket;
    const key = request.headers.get('Idempotency-Key') ?? '';
    const before = keys.get(key);
    if (before) return one(world.view(before, mayRepair()), 201);
    const document = FAKE_DOCUMENTS.find(({ workflow }) => workflow.key === wanted.workflow);
    if (!document) return invalid([{ field: 'type', message: 'There is no such type.' }]);
    const missing = missingIn(schemaOf(document, document.tickets![0]!.fields), wanted.data);
    if (missing.length > 0) return unfit('data', missing);
    const made = world.open(document, me().username, wanted.data);
    keys.set(key, made);
    return changed(made, 201);
  }),
  http.get('/api/tickets/:number', ({ params }) => {
    const found = world.find(params['number']);
    const isMine = found?.row.submitter?.id === me().id;
    return found && (isMine || maySeeAll()) ? one(world.view(found, mayRepair())) : gone();
  }),
  http.post('/api/tickets/:number/:deed', ({ params, request }) => {
    const found = world.find(params['number']);
    if (!found) return gone();
    if (!mayRepair()) return refuse(403, 'not-allowed');
    if (!isNewest(request, found.version)) return refuse(412, 'changed-meanwhile');
    const { status } = found.row;
    const needed = {
      hold: ['IN_PROGRESS'],
      resume: ['ON_HOLD'],
      cancel: ['IN_PROGRESS', 'ON_HOLD'],
    };
    const deed = String(params['deed']) as keyof typeof needed;
    if (!needed[deed].includes(status))
      return refuse(409, 'ticket-not-now', { ticketStatus: status });
    if (deed === 'cancel') world.cancel(found);
    else found.row.status = deed === 'hold' ? 'ON_HOLD' : 'IN_PROGRESS';
    found.version += 1;
    return changed(found);
  }),
  http.put('/api/tickets/:number/fields', async ({ params, request }) => {
    const found = world.find(params['number']);
    if (!found) return gone();
    if (!isNewest(request, found.version)) return refuse(412, 'changed-meanwhile');
    found.fields = ((await request.json()) as { data: Data }).data;
    found.version += 1;
    return changed(found);
  }),
  ...taskHandlers(),
  ...errorHandlers(),
];

function taskHandlers() {
  return [
    http.get('/api/tasks', ({ request }) => {
      const wanted = new URL(request.url).searchParams;
      const holder = wanted.get('holder') === 'me' ? me().id : wanted.get('holder');
      if (holder !== me().id && !maySeeAll()) return refuse(403, 'not-allowed');
      const rows = world.tasks
        .map((task) => world.taskRow(task))
        .filter(
          (row) =>
            (!holder || row.holder?.id === holder) &&
            fits(wanted, 'status', row.status) &&
            fits(wanted, 'ticket', row.ticket),
        );
      return list(
        request,
        rows.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)),
      );
    }),
    http.get('/api/tasks/:id', ({ params }) => withTask(params['id'], answer)),
    http.get('/api/tasks/:id/decisions', ({ params, request }) =>
      withTask(params['id'], ({ step }) => {
        const isDecided = step.type === 'FORM' && step.status !== 'CANCELLED';
        const decision = step.holder ? FEWEST : NOBODY;
        return list(request, isDecided ? [{ ...decision, id: `decision-${step.id}` }] : []);
      }),
    ),
    http.post('/api/tasks/:id/complete', async ({ params, request }) => {
      const { output } = (await request.json()) as { output: Data };
      return withTask(params['id'], (task) => {
        const isOver = ['COMPLETED', 'CANCELLED'].includes(task.step.status);
        if (isOver) return refuse(409, 'task-not-now', { taskStatus: task.step.status });
        if (task.step.holder?.id !== me().id) return notYours(task);
        const missing = missingIn(world.taskView(task, me(), false).outputs, output);
        if (missing.length > 0) return unfit('output', missing);
        world.finish(task, output, me());
        return told(task);
      });
    }),
    http.put('/api/tasks/:id/draft', async ({ params, request }) => {
      const { output } = (await request.json()) as { output: Data };
      return withTask(params['id'], (task) => {
        if (task.step.holder?.id !== me().id) return notYours(task);
        if (!isNewest(request, task.version)) return refuse(412, 'changed-meanwhile');
        task.draft = output;
        task.version += 1;
        Object.assign(task.step, { status: 'IN_PROGRESS', startedAt: task.step.createdAt });
        return answer(task);
      });
    }),
    http.post('/api/tasks/:id/take', ({ params }) =>
      withTask(params['id'], (task) => {
        const { holder } = task.step;
        if (holder) return refuse(409, 'already-held', { person: holder });
        task.step.holder = ref(me());
        return told(task);
      }),
    ),
    http.post('/api/tasks/:id/release', async ({ params, request }) => {
      const { comment } = (await request.json()) as { comment: string };
      if (!comment) return invalid([{ field: 'comment', code: 'missing', message: 'Why?' }]);
      return withTask(params['id'], (task) => {
        task.step.holder = null;
        return told(task);
      });
    }),
    http.post('/api/tasks/:id/give', async ({ params, request }) => {
      const { personId } = (await request.json()) as { personId: string };
      return withTask(params['id'], (task) => {
        const to = CAST.find(({ id }) => id === personId) ?? person('admin');
        if (to.username === 'cai') return refuse(409, 'cannot-take-it', { person: ref(to) });
        task.step.holder = ref(to);
        return told(task);
      });
    }),
    http.post('/api/tasks/:id/skip', ({ params }) =>
      withTask(params['id'], (task) => {
        world.finish(task, {}, me(), true);
        return told(task);
      }),
    ),
    http.post('/api/tasks/:id/retry', ({ params }) => withTask(params['id'], retried)),
  ];
}

function errorHandlers() {
  const withError = (id: unknown, then: (error: TicketWorld['errors'][number]) => Response) => {
    const found = world.errors.find((error) => error.id === id);
    if (!found) return gone();
    return mayRepair() ? then(found) : refuse(403, 'not-allowed');
  };
  return [
    http.get('/api/ticket-errors', ({ request }) => {
      if (!maySeeAll()) return refuse(403, 'not-allowed');
      const wanted = new URL(request.url).searchParams;
      return list(
        request,
        world.errors.filter(
          (error) =>
            fits(wanted, 'status', error.status) && fits(wanted, 'instanceId', error.instanceId),
        ),
      );
    }),
    http.put('/api/ticket-errors/:id', async ({ params, request }) => {
      const note = (await request.json()) as { status: 'NEW'; notes: string };
      return withError(params['id'], (error) => {
        if (!isNewest(request, error.version)) return refuse(412, 'changed-meanwhile');
        Object.assign(error, note, { version: error.version + 1 });
        announce({ topic: 'tickets' });
        return one(error);
      });
    }),
    http.post('/api/ticket-errors/:id/retry', ({ params }) =>
      withError(params['id'], (error) => {
        const task = world.task(error.taskId);
        if (task) retried(task);
        return one(error);
      }),
    ),
    http.post('/api/ticket-errors/:id/skip', ({ params }) =>
      withError(params['id'], (error) => {
        const task = world.task(error.taskId);
        if (task) world.finish(task, {}, me(), true);
        announce({ topic: 'tickets' });
        return one(error);
      }),
    ),
  ];
}

/** The service is called again, and answers this time. */
function retried(task: FakeTask) {
  world.close(task);
  if (task.step.type === 'FORM') return told(task);
  world.finish(task, { score: 8, findings: [] }, null);
  return told(task);
}

function types(): TicketType[] {
  return FAKE_DOCUMENTS.flatMap((document) =>
    (document.tickets ?? []).map((type) => ({
      versionId: `version-${document.workflow.key}`,
      workflow: document.workflow.key,
      workflowTitle: document.workflow.title,
      key: type.key,
      title: type.title,
      description: type.description ?? '',
      links: [],
      schema: schemaOf(document, type.fields),
    })),
  );
}

function withTask(id: unknown, then: (task: FakeTask) => Response): Response {
  const found = world.task(id);
  return found ? then(found) : gone();
}

function answer(task: FakeTask) {
  return one(world.taskView(task, me(), mayRepair()));
}

function told(task: FakeTask) {
  announce({ topic: 'tickets' });
  return answer(task);
}

function changed(ticket: FakeTicket, status = 200) {
  announce({ topic: 'tickets' });
  return one(world.view(ticket, mayRepair()), status);
}

function notYours({ step }: FakeTask) {
  return refuse(409, 'task-not-yours', step.holder ? { person: step.holder } : {});
}

function me() {
  return CAST.find(({ id }) => id === fakeSession().person.id) ?? CAST[0]!;
}

function maySeeAll(): boolean {
  return fakeSession().person.roles.some((role) => role === 'admin' || role === 'ticket_admin');
}

function mayRepair(): boolean {
  return fakeSession().person.roles.includes('ticket_admin');
}

function gone() {
  return refuse(404, 'not-found');
}
