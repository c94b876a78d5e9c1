import * as z from 'zod/mini';
import { WEEKDAYS } from '@/lib/time/calendar';

const day = z.enum(WEEKDAYS);
export const breach = z.object({
  rule: z.string(),
  text: z.string(),
  personId: z._default(z.nullable(z.string()), null),
  day: z._default(z.nullable(day), null),
  turn: z._default(z.nullable(z.number()), null),
});
const moved = z.object({
  day,
  turn: z.number(),
  from: z._default(z.nullable(z.string()), null),
  to: z._default(z.nullable(z.string()), null),
});

/** Why a timetable was not changed or published. `number` is what is in force now. */
export const editRefusal = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('changed-meanwhile'),
    number: z.number(),
    changes: z.array(moved),
  }),
  z.object({ code: z.literal('breaks-rules'), breaches: z.array(breach) }),
]);
export type EditRefusal = z.infer<typeof editRefusal>;
