import * as z from 'zod/mini';
import { lenient, listSearch, single } from '@/lib/list/list-search';
import { ROLES } from '@/lib/session/session';

/** What the page of people keeps in its address. */
export const peopleSearch = z.extend(listSearch, {
  team: single,
  role: lenient(z.enum(ROLES)),
  active: lenient(z.enum(['true', 'false'])),
  /** The form for a new person is open. */
  do: lenient(z.literal('new')),
});
export type PeopleSearch = z.infer<typeof peopleSearch>;

/** Whether fewer people are shown than there are. */
export function isFiltered({ q, team, role, active }: PeopleSearch): boolean {
  return [q, team, role, active].some((one) => one !== undefined);
}
