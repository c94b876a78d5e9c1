import type { Weekday } from '@/lib/time/calendar';
import type { BusyFacts } from '../api/busy';
import type { BusyMark } from '../api/keeping-types';

/** A busy mark as it stands in its form; what is switched off keeps its value. */
export interface BusyFields extends Record<string, unknown> {
  personId: string | null;
  repeats: 'weekly' | 'once';
  weekday: Weekday;
  date: string | null;
  isAllDay: boolean;
  from: string;
  to: string;
  kind: 'hard' | 'optional';
  reason: string;
}

export function toBusyFields(mark: BusyMark | null, me: string, today: string): BusyFields {
  return {
    personId: mark?.personId ?? me,
    repeats: mark?.date ? 'once' : 'weekly',
    weekday: mark?.weekday ?? 'mon',
    date: mark?.date ?? today,
    isAllDay: mark ? mark.from === null : false,
    from: mark?.from ?? '09:00',
    to: mark?.to ?? '10:00',
    kind: mark?.optional ? 'optional' : 'hard',
    reason: mark?.reason ?? '',
  };
}

/** What is saved; only fields that count are in it. */
export function toBusyFacts(fields: BusyFields): BusyFacts {
  const isOnce = fields.repeats === 'once';
  return {
    personId: fields.personId ?? '',
    weekday: isOnce ? null : fields.weekday,
    date: isOnce ? fields.date : null,
    from: fields.isAllDay ? null : fields.from,
    to: fields.isAllDay ? null : fields.to,
    optional: fields.kind === 'optional',
    reason: fields.reason.trim(),
  };
}

export type BusyFault = 'required' | 'order';

/** What is wrong in the form, by field. */
export function busyFaults(fields: BusyFields): Partial<Record<keyof BusyFields, BusyFault>> {
  return {
    ...(fields.personId ? {} : { personId: 'required' }),
    ...(fields.repeats === 'once' && !fields.date ? { date: 'required' } : {}),
    ...(fields.isAllDay || fields.from ? {} : { from: 'required' }),
    ...(fields.isAllDay || fields.to ? {} : { to: 'required' }),
    ...(!fields.isAllDay && fields.from && fields.to && fields.to <= fields.from
      ? { to: 'order' }
      : {}),
    ...(fields.reason.trim() ? {} : { reason: 'required' }),
  };
}
