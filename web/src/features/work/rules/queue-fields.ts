import type { Queue, QueueFacts } from '../api/queues';

/** A queue in its form: numbers may be half typed, the limit may be left out. */
export interface QueueFields extends Record<string, unknown> {
  name: string;
  kind: string;
  policy: string;
  open: boolean;
  strategy: QueueFacts['strategy'];
  maxDays: number | string;
  maxDaysMonth: number | string;
  quotaRule: QueueFacts['quotaRule'];
  quotaDays: number | string;
  casePattern: string;
  zone: string;
  maxHeld: number | string;
}

export const CASE_PATTERN = '^[0-9]{4}-[0-9]{4}-[0-9]{6}$';
export const TASK_PATTERN = '^[0-9]+-[0-9]+$';

/** How work can be handed out. */
export const POLICIES = ['balanced', 'shortest-list'] as const;
/** What a new queue can hold. */
export const KINDS = ['case', 'task'] as const;

/** What is usual for a kind of work; what was changed by hand already stays. */
export function usualFor(kind: string, fields: QueueFields): Partial<QueueFields> {
  const isTask = kind === 'task';
  const other = isTask ? CASE_PATTERN : TASK_PATTERN;
  return {
    kind,
    policy: isTask ? 'shortest-list' : 'balanced',
    open: isTask,
    ...(fields.casePattern === other ? { casePattern: isTask ? TASK_PATTERN : CASE_PATTERN } : {}),
  };
}

/** What the server allows, ends included. */
export const LIMITS = {
  maxDays: { min: 0, max: 30 },
  maxDaysMonth: { min: 0, max: 300 },
  quotaDays: { min: 0, max: 30 },
} as const;

export function toFields(queue: Queue | null, companyZone: string): QueueFields {
  return {
    name: queue?.name ?? '',
    kind: queue?.kind ?? 'case',
    policy: queue?.policy ?? 'balanced',
    open: queue?.open ?? false,
    strategy: queue?.strategy ?? 's1',
    maxDays: queue?.maxDays ?? 2,
    maxDaysMonth: queue?.maxDaysMonth ?? 300,
    quotaRule: queue?.quotaRule ?? 'hurdle',
    quotaDays: queue?.quotaDays ?? 1,
    casePattern: queue?.casePattern ?? CASE_PATTERN,
    zone: queue?.zone ?? companyZone,
    maxHeld: queue?.maxHeld ?? '',
  };
}

export function toFacts(fields: QueueFields): QueueFacts {
  return {
    name: fields.name.trim(),
    kind: fields.kind,
    policy: fields.policy,
    open: fields.open,
    strategy: fields.strategy,
    maxDays: Number(fields.maxDays),
    maxDaysMonth: Number(fields.maxDaysMonth),
    quotaRule: fields.quotaRule,
    quotaDays: Number(fields.quotaDays),
    casePattern: fields.casePattern,
    zone: fields.zone,
    maxHeld: fields.maxHeld === '' ? null : Number(fields.maxHeld),
  };
}

/** Whether something typed is a whole number inside its limits. */
export function isWithin(value: number | string, { min, max }: { min: number; max: number }) {
  const number = Number(value);
  return value !== '' && Number.isInteger(number) && number >= min && number <= max;
}
