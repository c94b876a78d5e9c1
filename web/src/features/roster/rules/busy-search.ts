import * as z from 'zod/mini';
import { lenient, single } from '@/lib/list/list-search';

/** What the page of busy marks keeps in its address. */
export const busySearch = z.object({
  /** Whose marks; everybody’s when left out. */
  person: single,
  /** A form to open at once. */
  do: lenient(z.literal('new')),
});
export type BusySearch = z.infer<typeof busySearch>;
