import * as z from 'zod/mini';
import { lenient } from '@/lib/list/list-search';
import { SWAP_BOXES } from '../api/swap-types';

/** What the page of swap requests keeps in its address. */
export const swapSearch = z.object({
  /** Those the reader can agree to when left out. */
  box: lenient(z.enum(SWAP_BOXES)),
});
export type SwapSearch = z.infer<typeof swapSearch>;
