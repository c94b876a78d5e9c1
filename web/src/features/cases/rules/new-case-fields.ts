import type { Priority } from '../api/case';
import type { NewCase } from '../api/create-case';

/** The form for a new case. */
export type CaseFields = {
  caseId: string;
  queue: string | null;
  priority: Priority;
  accountName: string;
  subject: string;
  comments: string;
  who: 'auto' | 'manual';
  holder: string | null;
  checkShift: boolean;
  /** `09:30`, or nothing for the present moment. */
  atTime: string;
};

export function emptyCase(): CaseFields {
  return {
    caseId: '',
    queue: null,
    priority: 'P2',
    accountName: '',
    subject: '',
    comments: '',
    who: 'auto',
    holder: null,
    checkShift: true,
    atTime: '',
  };
}

/** What the server is sent; fields that make no sense together are left out. */
export function toNewCase(fields: CaseFields): NewCase {
  const { who, holder, checkShift, atTime, queue, caseId, ...facts } = fields;
  return {
    ...facts,
    caseId: caseId.trim(),
    queue: queue ?? '',
    source: 'web',
    mode: who,
    checkShift,
    ...(who === 'manual' && holder ? { holder } : {}),
    ...(who === 'auto' && checkShift && atTime ? { atTime } : {}),
  };
}
