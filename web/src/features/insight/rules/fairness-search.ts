import * as z from 'zod/mini';
import { periodSearch } from './load-search';
import { single } from '@/lib/list/list-search';

/** What the page keeps in its address. */
export const fairnessSearch = z.extend(periodSearch, { queue: single });
export type FairnessSearch = z.infer<typeof fairnessSearch>;
