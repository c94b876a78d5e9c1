import {
  isFinalStatus,
  type TaskDefinition,
  type WorkflowDocument,
} from '@/components/workflow-drawing/document';
import type {
  Progress,
  TakenTransition,
  TaskProgress,
  TaskStatus,
} from '@/components/workflow-drawing/progress';
import type { DryAnswer, DryResult, TracedTask } from '@/features/workflow/api/run-workflow';

/** The tasks of a run that wait for an answer. */
export function openTasks({ trace }: DryResult): TracedTask[] {
  return trace.filter(isOpen);
}

export function isOpen({ output }: TracedTask): boolean {
  return output === undefined || output === null;
}

export function taskOf(document: WorkflowDocument, key: string): TaskDefinition | undefined {
  return document.tasks.find((task) => task.key === key);
}

/** Whether somebody can answer: forms without anybody wait. */
export function canAnswer(traced: TracedTask, task: TaskDefinition | undefined): boolean {
  return task !== undefined && (task.type !== 'FORM' || traced.assignee !== null);
}

/** How far the run has come, for the drawing. */
export function progressOf(
  result: DryResult,
  document: WorkflowDocument,
  answers: readonly DryAnswer[],
): Progress {
  const ended = isFinalStatus(result.status) ? result.status : null;
  const tasks: Record<string, TaskProgress> = {};
  for (const traced of result.trace) {
    const before = tasks[traced.task];
    tasks[traced.task] = {
      status: statusOf(traced, result, document, answers),
      times: (before?.times ?? 0) + 1,
      holder: traced.assignee ?? null,
    };
  }
  return { tasks, taken: takenIn(result), ended };
}

function statusOf(
  traced: TracedTask,
  { trace }: DryResult,
  document: WorkflowDocument,
  answers: readonly DryAnswer[],
): TaskStatus {
  const { task } = traced;
  if (!isOpen(traced)) return 'COMPLETED';
  if (taskOf(document, task)?.type === 'FORM') return 'OPEN';
  const done = trace.filter((one) => one.task === task && !isOpen(one)).length;
  const given = answers.filter((answer) => answer.task === task).length;
  return given > done ? 'ERROR' : 'PENDING';
}

/** The transitions that were followed: those the trace names, and those from the start, which it does not. */
function takenIn({ trace, status }: DryResult): TakenTransition[] {
  const counts = new Map<string, TakenTransition>();
  const count = (from: string | null, to: string | null) => {
    const name = `${from}->${to}`;
    const ended = to === null && isFinalStatus(status) ? { status } : {};
    const before = counts.get(name) ?? { from, to, times: 0, ...ended };
    counts.set(name, { ...before, times: before.times + 1 });
  };
  for (const { transition } of trace) {
    for (const name of (transition ?? '').split(', ').filter(Boolean)) {
      const [from = '', to = ''] = name.split('->');
      count(from === 'null' ? null : from, to === 'null' ? null : to);
    }
  }
  const entered = new Map<string, number>();
  for (const { to, times } of counts.values()) {
    if (to !== null) entered.set(to, (entered.get(to) ?? 0) + times);
  }
  for (const { task } of trace) {
    const left = entered.get(task) ?? 0;
    if (left > 0) entered.set(task, left - 1);
    else count(null, task);
  }
  return [...counts.values()];
}
