import * as z from 'zod/mini';

const person = z.object({ id: z.string(), displayName: z.string() });

/** Why nothing was done with a task. */
export const taskRefusal = z.discriminatedUnion('code', [
  z.object({ code: z.literal('task-not-yours'), person: z.optional(person) }),
  z.object({ code: z.literal('already-held'), person: z.optional(person) }),
  z.object({
    code: z.literal('task-not-now'),
    taskStatus: z.string(),
    person: z.optional(person),
  }),
  z.object({ code: z.literal('cannot-take-it'), person: z.optional(person) }),
  z.object({ code: z.literal('already-done') }),
  z.object({ code: z.literal('not-held') }),
  z.object({ code: z.literal('holds-enough') }),
]);

/** Why nothing was done with a ticket. */
export const ticketRefusal = z.discriminatedUnion('code', [
  z.object({ code: z.literal('ticket-not-now'), ticketStatus: z.string() }),
]);
