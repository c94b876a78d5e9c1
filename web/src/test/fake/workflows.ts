import { http, HttpResponse } from 'msw';
import { CARD, faultsOf, shown, version, world, type World } from '../fake-kit/workflow-world';
import { invalid, isNewest, list, refuse } from '../fake-kit/respond';
import type { WorkflowSource } from '@/features/workflow/api/version';
import type { Workflow } from '@/features/workflow/api/workflows';
import { parse } from '@/features/workflow/rules/document';

const first = () => [
  world('workflow-card', 'card', [
    version('workflow-card', 1, 'active', CARD),
    version('workflow-card', 2, 'draft', CARD.replace('Write it', 'Draw it')),
  ]),
  world('workflow-leave', 'leave-request', [
    version('workflow-leave', 1, 'active', CARD.replace('Holiday card', 'Leave request')),
  ]),
];

let worlds: World[] = first();

export function reset(): void {
  worlds = first();
}

interface Body {
  source: string;
}

export const handlers = [
  http.get('/api/workflows', ({ request }) => {
    const status = new URL(request.url).searchParams.get('status');
    const all = worlds.map(shown);
    return list(
      request,
      all.filter((one) =>
        status === 'draft' ? one.draftNumber !== null : !status || one.status === status,
      ),
      { words: ({ key, title }) => `${key} ${title}` },
    );
  }),
  http.get('/api/workflows/examples', () =>
    HttpResponse.json([
      {
        key: 'bug-triage',
        title: 'Bug triage',
        description: 'A bug is looked at until it is clear.',
        source: CARD.replace('key: card', 'key: bug-triage').replace('Holiday card', 'Bug triage'),
      },
    ]),
  ),
  http.post('/api/workflows/validate', async ({ request }) => {
    const { source } = (await request.json()) as Body;
    return HttpResponse.json({ faults: faultsOf(source) });
  }),
  http.post('/api/workflows', async ({ request }) => {
    const { source } = (await request.json()) as Body;
    const key = parse(source).document?.workflow.key ?? '';
    if (!key) return invalid([{ field: 'workflow.key', code: 'missing', message: 'Missing' }]);
    if (worlds.some(({ workflow }) => workflow.key === key)) {
      const args = { value: key };
      return invalid([{ field: 'workflow.key', code: 'taken', args, message: 'Taken' }]);
    }
    const id = `workflow-${key}`;
    const made = world(id, key, [version(id, 1, 'draft', source)]);
    worlds = [...worlds, made];
    return HttpResponse.json(shown(made), { status: 201 });
  }),
  http.get('/api/workflows/:id', ({ params }) => {
    const found = find(params['id']);
    return found ? HttpResponse.json(shown(found)) : refuse(404, 'not-found');
  }),
  http.get('/api/workflows/:id/versions', ({ params }) => {
    const found = find(params['id']);
    const all = found?.versions.map((one) => one.version) ?? [];
    return found ? HttpResponse.json(all.reverse()) : refuse(404, 'not-found');
  }),
  http.get('/api/workflows/:id/diff', ({ params, request }) => {
    const query = new URL(request.url).searchParams;
    const before = findVersion(params['id'], query.get('from'));
    const after = findVersion(params['id'], query.get('to'));
    const titleOf = (one: WorkflowSource | undefined) =>
      parse(one?.source ?? '').document?.tasks[0]?.title;
    return HttpResponse.json(
      titleOf(before) === titleOf(after)
        ? []
        : [
            {
              path: 'tasks.write.title',
              kind: 'changed',
              before: titleOf(before),
              after: titleOf(after),
            },
          ],
    );
  }),
  http.post('/api/workflows/:id/versions', async ({ params, request }) => {
    const found = find(params['id']);
    const { from } = (await request.json()) as { from: number };
    const draft = found?.versions.find((one) => one.version.status === 'draft');
    if (draft) return refuse(409, 'draft-there', { number: draft.version.number });
    const source = findVersion(params['id'], `${from}`)?.source ?? '';
    const made = version(String(params['id']), (found?.versions.length ?? 0) + 1, 'draft', source);
    found?.versions.push(made);
    return answer(made, 201);
  }),
  http.get('/api/workflows/:id/versions/:number', ({ params }) =>
    answer(findVersion(params['id'], params['number'])),
  ),
  http.put('/api/workflows/:id/versions/:number', async ({ params, request }) => {
    const found = findVersion(params['id'], params['number']);
    if (!found) return refuse(404, 'not-found');
    if (!isNewest(request, found.version.version)) return refuse(412, 'changed-meanwhile');
    const { source } = (await request.json()) as Body;
    found.source = source;
    found.faults = faultsOf(source);
    found.version = { ...found.version, version: found.version.version + 1 };
    return answer(found);
  }),
  http.delete('/api/workflows/:id/versions/:number', ({ params }) => {
    const found = find(params['id']);
    if (!found) return refuse(404, 'not-found');
    found.versions = found.versions.filter((one) => `${one.version.number}` !== params['number']);
    worlds = worlds.filter(({ versions }) => versions.length > 0);
    return new HttpResponse(null, { status: 204 });
  }),
  http.post('/api/workflows/:id/versions/:number/status', async ({ params, request }) => {
    const found = findVersion(params['id'], params['number']);
    if (!found) return refuse(404, 'not-found');
    if (!isNewest(request, found.version.version)) return refuse(412, 'changed-meanwhile');
    const { status } = (await request.json()) as { status: Workflow['status'] };
    if (status === 'active' && found.faults.length > 0) {
      return invalid(found.faults.map(({ path, ...fault }) => ({ field: path, ...fault })));
    }
    if (status === 'active') {
      const before = find(params['id'])?.versions.find((one) => one.version.status === 'active');
      if (before) before.version = { ...before.version, status: 'deprecated' };
    }
    found.version = { ...found.version, status, version: found.version.version + 1 };
    return answer(found);
  }),
];

function find(id: unknown): World | undefined {
  return worlds.find(({ workflow }) => workflow.id === id);
}

function findVersion(id: unknown, number: unknown): WorkflowSource | undefined {
  return find(id)?.versions.find((one) => `${one.version.number}` === number);
}

function answer(found: WorkflowSource | undefined, status = 200) {
  return found
    ? HttpResponse.json({ ...found, document: null }, { status })
    : refuse(404, 'not-found');
}
