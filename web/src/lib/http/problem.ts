import { z } from 'zod';

const fieldError = z.object({ field: z.string(), message: z.string() });

const problem = z.looseObject({
  type: z.string().default('about:blank'),
  title: z.string().default(''),
  status: z.number().optional(),
  detail: z.string().default(''),
  field: z.string().optional(),
  errors: z.array(fieldError).default([]),
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
