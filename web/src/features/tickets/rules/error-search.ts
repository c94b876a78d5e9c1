import * as z from 'zod/mini';
import { listSearch, many } from '@/lib/list/list-search';
import { ERROR_STATUSES, type ErrorStatus } from '../api/ticket-errors';

/** What the page of errors keeps in its address. */
export const errorSearch = z.extend(listSearch, { status: many });
export type ErrorSearch = z.infer<typeof errorSearch>;

/** Which are shown: those that are not resolved, unless others are asked for. */
export function statusesOf({ status }: ErrorSearch): readonly ErrorStatus[] {
  const known = ERROR_STATUSES.filter((one) => status?.includes(one));
  return known.length > 0 ? known : ['NEW', 'REVIEWED'];
}

/** With one status more, or one less; the address is empty when it says what goes without saying. */
export function toggled(search: ErrorSearch, status: ErrorStatus): string[] | undefined {
  const shown = statusesOf(search);
  const next = ERROR_STATUSES.filter((one) => shown.includes(one) !== (one === status));
  const isUsual = next.length === 0 || next.join() === statusesOf({}).join();
  return isUsual ? undefined : next;
}
