import { isOver, type TicketStatus, type TicketStep } from '../api/ticket';
import type { TaskStatus } from '../api/task';

export type TicketDeed = 'hold' | 'resume' | 'cancel' | 'fields';

/** What may be done with a ticket by who may repair it, the usual first. */
export function ticketDeeds(status: TicketStatus): TicketDeed[] {
  if (isOver(status)) return [];
  return [status === 'ON_HOLD' ? 'resume' : 'hold', 'fields', 'cancel'];
}

export type StepDeed = 'give' | 'release' | 'retry' | 'skip';

interface Step {
  type: TicketStep['type'];
  status: TaskStatus;
  holder: { id: string } | null;
}

/** What may be done with a task by who may repair it. */
export function stepDeeds({ type, status, holder }: Step): StepDeed[] {
  if (status === 'COMPLETED' || status === 'CANCELLED') return [];
  if (type === 'FORM') return holder ? ['give', 'release', 'skip'] : ['give', 'retry', 'skip'];
  return status === 'ERROR' ? ['retry', 'skip'] : ['skip'];
}
