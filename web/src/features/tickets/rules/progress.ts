import type {
  Progress,
  TakenTransition,
  TaskProgress,
} from '@/components/workflow-drawing/progress';
import type { Ticket, TicketStep } from '../api/ticket';

/** How far a ticket has come, as the drawing of its workflow shows it. */
export function progressOf({ ticket, steps }: Pick<Ticket, 'ticket' | 'steps'>): Progress {
  const tasks: Record<string, TaskProgress> = {};
  for (const step of steps) {
    tasks[step.key] = {
      status: step.status,
      times: (tasks[step.key]?.times ?? 0) + 1,
      holder: (step.completedBy ?? step.holder)?.displayName ?? null,
      since: step.completedAt ?? step.startedAt ?? step.createdAt,
    };
  }
  const { status } = ticket;
  return {
    tasks,
    taken: takenOf(steps),
    ended: status === 'COMPLETED' || status === 'CANCELLED' ? status : null,
  };
}

/** What was followed: after tasks it is told; what was opened beyond that was opened at the start. */
export function takenOf(steps: readonly TicketStep[]): TakenTransition[] {
  const told = steps.flatMap(({ taken }) => taken?.split(', ') ?? []).map(endsOf);
  const times = new Map<string, TakenTransition>();
  for (const { from, to } of [...atStart(steps, told), ...told]) {
    const name = `${from ?? ''}\n${to ?? ''}`;
    times.set(name, { from, to, times: (times.get(name)?.times ?? 0) + 1 });
  }
  return [...times.values()];
}

interface Ends {
  from: string | null;
  to: string | null;
}

function endsOf(name: string): Ends {
  const [from = '', to = ''] = name.split('->');
  return { from: keyOf(from), to: keyOf(to) };
}

function keyOf(text: string): string | null {
  return text === 'null' || text === '' ? null : text;
}

function atStart(steps: readonly TicketStep[], told: readonly Ends[]): Ends[] {
  const left = told.map(({ to }) => to);
  return steps.flatMap(({ key }) => {
    const at = left.indexOf(key);
    if (at < 0) return [{ from: null, to: key }];
    left.splice(at, 1);
    return [];
  });
}
