import * as z from 'zod/mini';
import { breach } from './edit-refusals';
import { FIT_REASONS } from './swap-types';

/** Why a swap was not asked for or not agreed to, where that can be told in full. */
export const swapRefusal = z.discriminatedUnion('code', [
  z.object({ code: z.literal('breaks-rules'), breaches: z.array(breach) }),
  z.object({ code: z.literal('swap-not-possible'), why: z.enum(FIT_REASONS) }),
]);
