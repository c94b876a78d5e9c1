import type { DocumentFault } from '@/features/workflow/api/validate';
import type { WorkflowSource } from '@/features/workflow/api/version';
import type { Workflow } from '@/features/workflow/api/workflows';
import { parse } from '@/features/workflow/rules/document';

export const CARD = `# A card for a holiday.
workflow: {key: card, title: Holiday card, fields: {type: object, properties: {text: {type: string}}}}
tasks:
  - {key: write, title: Write it, type: FORM, output: [text]}
transitions:
  - {from: null, to: write}
  - {from: write, to: null, status: COMPLETED}
tickets:
  - {key: ask, title: Ask for a card}
`;

export interface World {
  workflow: Omit<Workflow, 'status' | 'activeNumber' | 'draftNumber' | 'versions' | 'title'>;
  /** The oldest first. */
  versions: WorkflowSource[];
}

/** What the fake server finds wrong: less than the real one, but at the same places. */
export function faultsOf(source: string): DocumentFault[] {
  const { document, problems } = parse(source);
  const [problem] = problems;
  if (problem || !document) {
    const args = { problem: problem?.message ?? '' };
    return [{ path: '', code: 'file-unreadable', args, message: 'It cannot be read.' }];
  }
  const faults: DocumentFault[] = [];
  const keys = document.tasks.map(({ key }) => key);
  const types = ['FORM', 'SYNC_ACTION', 'ASYNC_ACTION'];
  const missing = { code: 'missing', args: {}, message: 'Expected something here.' };
  if (!document.workflow.key) faults.push({ path: 'workflow.key', ...missing });
  if (keys.length === 0) faults.push({ path: 'tasks', ...missing });
  document.tasks.forEach(({ type = '' }, index) => {
    if (!types.includes(type)) {
      const args = { allowed: types, value: type };
      faults.push({
        path: `tasks[${index}].type`,
        code: 'not-one-of',
        args,
        message: 'Expected another.',
      });
    }
  });
  document.transitions.forEach(({ to }, index) => {
    if (typeof to === 'string' && !keys.includes(to)) {
      const path = `transitions[${index}].to`;
      faults.push({ path, code: 'no-such-task', args: { value: to }, message: 'There is none.' });
    }
  });
  return faults;
}

export function version(
  workflowId: string,
  number: number,
  status: Workflow['status'],
  source: string,
): WorkflowSource {
  const stamp = { at: '2026-03-02T09:00:00Z', by: 'person-clara', byName: 'Clara Vila' };
  return {
    version: {
      id: `${workflowId}-${number}`,
      workflowId,
      number,
      status,
      title: parse(source).document?.workflow.title ?? 'Holiday card',
      format: 'yaml',
      created: stamp,
      changed: stamp,
      activated: status === 'draft' ? (null as never) : stamp,
      version: 1,
    },
    source,
    faults: faultsOf(source),
  };
}

export function world(id: string, key: string, versions: WorkflowSource[]): World {
  return {
    workflow: {
      id,
      key,
      createdAt: '2026-03-01T09:00:00Z',
      createdBy: 'person-clara',
      createdByName: 'Clara Vila',
      changedAt: '2026-03-02T09:00:00Z',
      mayEdit: true,
    },
    versions,
  };
}

/** As lists show it. */
export function shown({ workflow, versions }: World): Workflow {
  const numberOf = (status: Workflow['status']) =>
    versions.find((one) => one.version.status === status)?.version.number ?? null;
  const active = numberOf('active');
  const draft = numberOf('draft');
  return {
    ...workflow,
    title: versions.at(-1)?.version.title ?? '',
    status: active
      ? 'active'
      : draft
        ? 'draft'
        : numberOf('deprecated')
          ? 'deprecated'
          : 'archived',
    activeNumber: active as number,
    draftNumber: draft as number,
    versions: versions.length,
  };
}
