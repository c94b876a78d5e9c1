import * as z from 'zod/mini';
import { WEEKDAYS } from '@/lib/time/calendar';

const day = z.enum(WEEKDAYS);
const breach = z.object({
  rule: z.string(),
  person: z.nullable(z.string()),
  day: z.nullable(day),
  turn: z.nullable(z.number()),
  text: z.string(),
});
const logged = z.object({
  number: z.number(),
  day,
  turn: z.number(),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  by: z.nullable(z.string()),
});

/** Why an edit was not made. */
export const editRefusal = z.discriminatedUnion('code', [
  z.object({ code: z.literal('changed-meanwhile'), changes: z.array(logged) }),
  z.object({ code: z.literal('breaks-rules'), breaches: z.array(breach) }),
]);
export type EditRefusal = z.infer<typeof editRefusal>;
