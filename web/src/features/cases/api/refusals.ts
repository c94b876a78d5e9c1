import * as z from 'zod/mini';

const personRef = z.object({ id: z.string(), username: z.string(), displayName: z.string() });

/** Why nothing was done with a case. */
export const caseRefusal = z.discriminatedUnion('code', [
  z.object({ code: z.literal('already-held'), holder: personRef }),
  z.object({ code: z.literal('already-done') }),
  z.object({ code: z.literal('not-held') }),
  z.object({ code: z.literal('not-done') }),
  z.object({ code: z.literal('in-another-queue') }),
  z.object({
    code: z.literal('cannot-take-it'),
    detail: z._default(z.string(), ''),
    rule: z.string(),
    person: z.optional(personRef),
    reason: z.optional(z.object({ code: z.string(), args: z.record(z.string(), z.string()) })),
  }),
  z.object({ code: z.literal('holds-enough') }),
  z.object({ code: z.literal('nothing-waiting') }),
  z.object({ code: z.literal('changed-meanwhile') }),
  z.object({ code: z.literal('busy') }),
]);
