import { http, HttpResponse } from 'msw';
import type { CaseImport, ImportField, ImportPlan } from '@/features/cases/api/import';
import type { Comparison } from '@/features/cases/api/import-comparison';
import type { ImportRow } from '@/features/cases/api/import-rows';
import type { PreviewRow } from '@/features/cases/api/plan-import';
import { now } from '@/lib/time/clock';
import { CAST, FAKE_QUEUES } from '../fake-kit/cast';
import { invalid, list, refuse } from '../fake-kit/respond';
import { announce } from './live';

interface FakeImport {
  facts: CaseImport;
  cells: string[][];
  outcomes: ImportRow[];
}

const USUAL: Partial<Record<string, ImportField>> = {
  id: 'caseId',
  queue: 'queue',
  priority: 'priority',
  opened_at: 'openedAt',
  closed_at: 'closedAt',
  handled_by: 'holder',
  category: 'subject',
  contact: 'source',
};

const REPLAY: Omit<ImportPlan, 'mapping'> = {
  mode: 'replay',
  zone: 'Europe/Madrid',
  dateOrder: 'day-first',
  checkShift: true,
  completeClosed: true,
  createQueues: true,
  casePattern: '',
  createPeople: true,
  peopleFrom: 'handled_by',
  hours: 'standard',
  queue: '',
};

let imports = begin();

export function reset(): void {
  imports = begin();
}

export const handlers = [
  http.get('/api/cases/imports', ({ request }) =>
    list(
      request,
      imports.map(({ facts }) => ({ ...facts, sample: [] })),
    ),
  ),
  http.post('/api/cases/imports', async ({ request }) => {
    const file = (await request.formData()).get('file') as File;
    const lines = (await file.text()).split(/\r?\n/).filter((line) => line !== '');
    if (lines.length < 2) {
      return invalid([{ field: 'file', message: 'Expected rows under a line of column names.' }]);
    }
    const made = table(
      file.name,
      lines.map((line) => line.split(',')),
    );
    imports = [made, ...imports];
    return HttpResponse.json(made.facts, { status: 201 });
  }),
  http.get('/api/cases/imports/:id', ({ params }) => {
    const found = find(params['id']);
    if (!found) return refuse(404, 'not-found');
    if (found.facts.state === 'running') advance(found);
    return HttpResponse.json(found.facts);
  }),
  http.put('/api/cases/imports/:id', async ({ params, request }) => {
    const found = find(params['id']);
    if (!found) return refuse(404, 'not-found');
    const plan = (await request.json()) as ImportPlan;
    if (!plan.mapping.caseId) {
      return invalid([
        { field: 'mapping.caseId', message: 'Expected the column that holds the ids.' },
      ]);
    }
    Object.assign(found.facts, { plan, mapping: plan.mapping, state: 'mapped' });
    return HttpResponse.json(preview(found, plan));
  }),
  http.post('/api/cases/imports/:id/run', ({ params }) => move(params['id'], 'running', 202)),
  http.post('/api/cases/imports/:id/cancel', ({ params }) => move(params['id'], 'cancelled')),
  http.delete('/api/cases/imports/:id', ({ params }) => {
    imports = imports.filter(({ facts }) => facts.id !== params['id']);
    return new HttpResponse(null, { status: 204 });
  }),
  http.get('/api/cases/imports/:id/comparison', ({ params }) => {
    const found = find(params['id']);
    return found ? HttpResponse.json(comparison(found)) : refuse(404, 'not-found');
  }),
  http.get('/api/cases/imports/:id/rows', ({ params, request }) => {
    const found = find(params['id']);
    const wanted = new URL(request.url).searchParams.get('status');
    const rows = found?.outcomes ?? [];
    return list(
      request,
      rows.filter(({ status }) => wanted === null || wanted === status),
    );
  }),
];

function find(id: unknown): FakeImport | undefined {
  return imports.find(({ facts }) => facts.id === id);
}

function move(id: unknown, state: 'running' | 'cancelled', status = 200) {
  const found = find(id);
  if (!found) return refuse(404, 'not-found');
  if (found.facts.state === 'done') return refuse(409, 'import-in-another-state');
  found.facts.state = state;
  found.facts.startedAt ??= now().toISOString();
  return HttpResponse.json(found.facts, { status });
}

/** A third of the rows with every look. */
function advance({ facts, cells, outcomes }: FakeImport): void {
  const until = Math.min(facts.total, facts.done + Math.ceil(facts.total / 3));
  for (let at = facts.done; at < until; at += 1) {
    const row = outcome(at, cells[at] ?? [], facts);
    outcomes.push(row);
    if (row.status !== 'pending') facts[row.status] += 1;
  }
  facts.done = until;
  if (until === facts.total) {
    Object.assign(facts, { state: 'done', finishedAt: now().toISOString() });
  }
  announce({ topic: 'imports', id: facts.id });
}

function outcome(at: number, cells: string[], facts: CaseImport): ImportRow {
  const caseId = cells[facts.columns.indexOf(facts.mapping.caseId ?? '')] ?? '';
  const base = {
    line: at + 2,
    caseId,
    reason: '',
    detail: '',
    problems: [],
    id: null,
    holder: null,
  };
  if (caseId === '') {
    const message = 'Expected a text, but it is missing.';
    const problems = [{ field: 'caseId' as const, code: 'missing', args: {}, message }];
    return { ...base, status: 'refused', reason: 'invalid', detail: message, problems };
  }
  if (at % 9 === 7) return { ...base, status: 'waiting', id: `case-${at}` };
  const { id, username, displayName } = CAST[at % CAST.length]!;
  return { ...base, status: 'assigned', id: `case-${at}`, holder: { id, username, displayName } };
}

/** One queue, in which the first of the cast did nearly everything before. */
function comparison({ outcomes }: FakeImport): Comparison {
  const assigned = CAST.map(({ id }) => outcomes.filter(({ holder }) => holder?.id === id).length);
  const cases = assigned.reduce((sum, count) => sum + count, 0);
  const handled = CAST.map((_, at) => (at === 0 ? cases - CAST.length + 1 : 1));
  const both = { cases, handled: evenness(handled), assigned: evenness(assigned) };
  return {
    ...both,
    queues: [{ queueId: 'queue-mail', queueName: 'Mail', ...both }],
    people: CAST.map(({ id, username, displayName }, at) => ({
      person: { id, username, displayName },
      handled: handled[at] ?? 0,
      assigned: assigned[at] ?? 0,
    })),
  };
}

function evenness(counts: number[]): Comparison['handled'] {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const stdev = Math.hypot(...counts.map((count) => count - mean)) / Math.sqrt(counts.length);
  const [min, max] = [Math.min(...counts), Math.max(...counts)];
  return { people: counts.length, min, max, mean, stdev, coefficient: stdev / mean };
}

function preview({ facts, cells }: FakeImport, plan: ImportPlan) {
  const place = (field: ImportField) => facts.columns.indexOf(plan.mapping[field] ?? '');
  const known: string[] = FAKE_QUEUES.map(({ name }) => name);
  const rows = cells.map((row, at): PreviewRow => {
    const fields = Object.keys(plan.mapping) as ImportField[];
    const values = Object.fromEntries(fields.map((field) => [field, row[place(field)] ?? '']));
    const problems: PreviewRow['problems'] = [];
    if (!values['caseId']) {
      const message = 'Expected something here, but it is missing.';
      problems.push({ field: 'caseId', code: 'missing', args: {}, message });
    }
    if (!plan.createQueues && values['queue'] && !known.includes(values['queue'])) {
      const message = `There is no queue of cases named “${values['queue']}”.`;
      const args = { value: values['queue'] };
      problems.push({ field: 'queue', code: 'no-queue-of-cases', args, message });
    }
    return { line: at + 2, values, problems };
  });
  const of = (field: ImportField) => [...new Set(cells.map((row) => row[place(field)] ?? ''))];
  return {
    rows: rows.slice(0, 50),
    newQueues: plan.createQueues ? of('queue').filter((name) => !known.includes(name)) : [],
    newPeople: plan.createPeople ? of('holder').filter((name) => name !== '') : [],
    problems: rows.filter(({ problems }) => problems.length > 0).length,
    casePattern: 'INC[0-9]{7}',
  };
}

function table(fileName: string, [columns = [], ...cells]: string[][]): FakeImport {
  const mapping = Object.fromEntries(
    columns.flatMap((column) => (USUAL[column] ? [[USUAL[column], column]] : [])),
  );
  const facts: CaseImport = {
    id: `import-${fileName}-${cells.length}`,
    fileName,
    columns,
    rows: cells.length,
    sample: cells.slice(0, 5),
    mapping,
    plan: null,
    state: 'uploaded',
    total: cells.length,
    done: 0,
    assigned: 0,
    waiting: 0,
    imported: 0,
    repeated: 0,
    refused: 0,
    createdBy: 'Robin Vidal',
    createdAt: now().toISOString(),
    startedAt: null,
    finishedAt: null,
    failure: null,
  };
  return { facts, cells, outcomes: [] };
}

function begin(): FakeImport[] {
  const groups = ['Identity', 'Group 24', 'Payroll', 'Group 56'];
  const cells = Array.from({ length: 60 }, (_, at) => [
    at === 7 ? '' : `INC${String(45 + at * 3).padStart(7, '0')}`,
    `2016-02-29T${String(at % 24).padStart(2, '0')}:16:00`,
    groups[at % groups.length] ?? '',
    `P${1 + (at % 4)}`,
    `Category ${20 + (at % 9)}`,
    'Phone',
    `Resolver ${at % 12}`,
  ]);
  const head = ['id', 'opened_at', 'queue', 'priority', 'category', 'contact', 'handled_by'];
  const fresh = table('incidents.csv', [head, ...cells]);
  const old = table('january.csv', [head, ...cells]);
  old.facts.plan = { ...REPLAY, mapping: old.facts.mapping };
  old.facts.state = 'running';
  while (old.facts.state === 'running') advance(old);
  return [fresh, old];
}
