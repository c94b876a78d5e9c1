import * as z from 'zod/mini';
import { single } from '@/lib/list/list-search';

/** What the page of an import keeps in its address. */
export const importSearch = z.object({
  step: single,
  /** Shows only rows that ended so. */
  status: single,
});

export type ImportSearch = z.infer<typeof importSearch>;
