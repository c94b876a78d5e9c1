import * as z from 'zod/mini';
import { lenient, single } from '@/lib/list/list-search';
import { IMPORT_KINDS } from '../api/import-types';

/** What is brought, and which import is looked at. */
export const rosterImportSearch = z.object({
  kind: lenient(z.enum(IMPORT_KINDS)),
  import: single,
});
export type RosterImportSearch = z.infer<typeof rosterImportSearch>;
