import * as z from 'zod/mini';

const fieldError = z.object({
  field: z.string(),
  code: z.optional(z.string()),
  args: z.optional(z.record(z.string(), z.unknown())),
  message: z.string(),
});

const problem = z.looseObject({
  type: z._default(z.string(), 'about:blank'),
  title: z._default(z.string(), ''),
  status: z.optional(z.number()),
  detail: z._default(z.string(), ''),
  field: z.optional(z.string()),
  errors: z._default(z.array(fieldError), []),
});

export type FieldError = z.infer<typeof fieldError>;
export type Problem = z.infer<typeof problem>;

const PREFIX = 'urn:evenhand:refusal:';

/** Reads problem details (RFC 9457); anything else gives null. */
export function readProblem(body: unknown): Problem | null {
  const read = problem.safeParse(body);
  return read.success ? read.data : null;
}

/** The reason in a problem's `type`: `urn:evenhand:refusal:team-has-members` gives `team-has-members`. */
export function codeOf(found: Problem): string | null {
  return found.type.startsWith(PREFIX) ? found.type.slice(PREFIX.length) : null;
}
