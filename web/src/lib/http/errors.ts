import type * as z from 'zod/mini';
import type { FieldError, Problem } from './problem';

/** The server understood and said no. `code` names the reason; `extras` holds what came with it. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  readonly fields: FieldError[];
  readonly extras: Record<string, unknown>;

  constructor(code: string, status: number, problem: Problem) {
    super(problem.detail || problem.title || code);
    this.name = 'Refusal';
    this.code = code;
    this.status = status;
    this.detail = problem.detail || problem.title;
    this.fields =
      problem.errors.length === 0 && problem.field
        ? [{ field: problem.field, message: this.detail }]
        : problem.errors;
    this.extras = problem;
  }
}

/** There is no session any more. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';
}

/** The request never got an answer. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The server failed (5xx) or answered something we cannot read. */
export class Broken extends Error {
  override readonly name = 'Broken';
  readonly status: number;

  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

/**
 * Reads a refusal as one of the reasons a feature knows, so that it can be switched exhaustively:
 *
 *     const teamRefusal = z.discriminatedUnion('code', [z.object({ code: z.literal('team-has-members'), … })]);
 *     const known = refusalAs(teamRefusal, error);   // null: not one of ours
 */
export function refusalAs<S extends z.ZodMiniType>(schema: S, error: unknown): z.infer<S> | null {
  if (!(error instanceof Refusal)) return null;
  const read = schema.safeParse({ ...error.extras, code: error.code });
  return read.success ? read.data : null;
}
