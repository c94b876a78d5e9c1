import { isObject, type Json, type JsonObject } from '@/components/workflow-drawing/document';
import { inOrder, outlineOf } from '@/components/workflow-drawing/outline';
import type { DryQuestion, DryResult, TracedTask } from '@/features/workflow/api/run-workflow';

/** As much of the engine as the client needs to be played with: one task at a time, no schemas. */
export function playWorkflow(question: DryQuestion): DryResult {
  const { definition } = question;
  const answers = [...question.answers];
  const data: JsonObject = { ...question.data };
  const trace: TracedTask[] = [];
  const errors: DryResult['errors'] = [];
  const { transitions } = outlineOf(definition);
  let status: DryResult['status'] = 'IN_PROGRESS';
  const next = (from: string | null) => {
    const leading = inOrder(transitions.filter((one) => one.from === from));
    const taken = leading.find(({ condition }) => holds(condition, data));
    if (!taken && leading.length > 0) {
      const message = `Expected a transition from ${from ?? 'the start'} to hold, but none does.`;
      errors.push({ type: 'WORKFLOW_TRANSITION', message });
    }
    if (leading.length === 0) status = 'COMPLETED';
    if (taken && taken.to === null) status = taken.status ?? 'COMPLETED';
    return taken;
  };
  let at = next(null)?.to ?? null;
  while (at !== null) {
    const task = definition.tasks.find(({ key }) => key === at);
    if (!task) break;
    const isForm = task.type === 'FORM';
    const names = Array.isArray(task.input) ? task.input : [];
    const input = isForm
      ? Object.fromEntries(names.map((name) => [name, data[name] ?? null]))
      : transformed(task.input_transform ?? {}, data);
    const assignee = isForm ? whoDoes(task.executors, question) : null;
    const place = answers.findIndex((answer) => answer.task === at);
    const answer = isForm && assignee === null ? undefined : answers[place];
    if (!answer) {
      trace.push({ task: at, assignee, input });
      break;
    }
    answers.splice(place, 1);
    const reply = 'reply' in answer ? answer.reply : answer.output;
    if (!isForm && reply['success'] === false) {
      errors.push({ type: 'TASK_UPDATE', message: String(reply['message']) });
      if (!answers.some((one) => one.task === at)) {
        trace.push({ task: at, assignee, input });
        break;
      }
      continue;
    }
    const output =
      !isForm && task.output_transform ? transformed(task.output_transform, reply) : reply;
    Object.assign(data, output);
    const taken = next(at);
    trace.push({
      task: at,
      assignee,
      input,
      output,
      ...(taken ? { transition: `${at}->${taken.to}` } : {}),
    });
    at = taken?.to ?? null;
  }
  return { status, data, trace, errors };
}

function whoDoes(executors: unknown, { workers }: DryQuestion): string | null {
  if (executors === 'submitter') return 'submitter';
  const there = workers.filter(({ available }) => available);
  return [...there].sort((one, other) => one.open - other.open)[0]?.username ?? null;
}

function transformed(transform: JsonObject, source: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(transform).map(([field, value]) => [
      field,
      typeof value === 'string' && /^\$(\.\w+)+$/.test(value)
        ? (found(value.slice(2), source) ?? null)
        : value,
    ]),
  );
}

function found(path: string, source: Json): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>(
      (at, step) => (isObject(at) ? ((at as JsonObject)[step] ?? undefined) : undefined),
      source,
    );
}

function holds(condition: Json, data: JsonObject): boolean {
  if (!isObject(condition)) return true;
  return Object.entries(condition as JsonObject).every(([name, value]) => {
    if (name === '$and') return (value as Json[]).every((one) => holds(one, data));
    if (name === '$or') return (value as Json[]).some((one) => holds(one, data));
    if (name === '$not') return !holds(value, data);
    const there = found(name, data);
    const isOperators = isObject(value) && Object.keys(value).some((one) => one.startsWith('$'));
    const checks = isOperators ? (value as JsonObject) : { $eq: value };
    return Object.entries(checks).every(([operator, with_]) => passes(operator, with_, there));
  });
}

function passes(operator: string, value: Json, there: Json | undefined): boolean {
  const read = there ?? null;
  const isSame = (one: Json) => JSON.stringify(one) === JSON.stringify(read);
  const isComparable = read !== null && value !== null && typeof read === typeof value;
  switch (operator) {
    case '$eq':
      return isSame(value);
    case '$ne':
      return !isSame(value);
    case '$in':
      return (value as Json[]).some(isSame);
    case '$nin':
      return !(value as Json[]).some(isSame);
    case '$exists':
      return (there !== undefined) === value;
    case '$gt':
      return isComparable && (read as number) > (value as number);
    case '$gte':
      return isComparable && (read as number) >= (value as number);
    case '$lt':
      return isComparable && (read as number) < (value as number);
    case '$lte':
      return isComparable && (read as number) <= (value as number);
    default:
      return false;
  }
}
