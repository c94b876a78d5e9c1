import type { TicketStatus, TicketStep } from '../api/ticket';

/** What is to be said about a step: the rest of a message's id. */
export type StepWords =
  | 'waits'
  | 'rests'
  | 'has'
  | 'called'
  | 'pending'
  | 'tried-again'
  | 'failed'
  | 'done-by'
  | 'answered'
  | 'skipped'
  | 'not-needed';

/** How a step stands, from where its ticket stands. */
export function stepWords(step: TicketStep, ticket: TicketStatus): StepWords {
  switch (step.status) {
    case 'COMPLETED':
      if (step.skipped) return 'skipped';
      return step.completedBy || step.type === 'FORM' ? 'done-by' : 'answered';
    case 'CANCELLED':
      return 'not-needed';
    case 'ERROR':
      return step.nextAt ? 'tried-again' : 'failed';
    case 'PENDING':
      return 'pending';
    case 'OPEN':
    case 'IN_PROGRESS':
      if (ticket === 'ON_HOLD' && !step.holder) return 'rests';
      if (step.type !== 'FORM') return 'called';
      return step.holder ? 'has' : 'waits';
  }
}

/** Since when it is so. */
export function stepSince(step: TicketStep): string {
  return step.completedAt ?? step.startedAt ?? step.createdAt;
}
