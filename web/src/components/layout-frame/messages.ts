import * as z from 'zod/mini';

/** What the page tells a frame, at first and whenever something of it changes. */
export interface Shown {
  fields: unknown;
  values: unknown;
  readOnly: boolean;
  scheme: 'light' | 'dark';
  language: string;
}

/** What the page says to a frame. */
export type ToFrame =
  { kind: 'show'; shown: Shown } | { kind: 'ping' } | { kind: 'submitted'; ok: boolean };

/** The first message, which comes with a port for all others. */
export interface Start {
  kind: 'start';
  script: string;
  shown: Shown;
}

const LONGEST_VALUES = 2_000_000;
const LONGEST_MESSAGE = 2_000;

/** What a frame says to the page. It runs what others wrote, so nothing is believed before it is read. */
const fromFrame = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('alive') }),
  z.object({ kind: z.literal('height'), pixels: z.number() }),
  z.object({
    kind: z.literal('submit'),
    values: z.string().check(z.maxLength(LONGEST_VALUES)),
  }),
  z.object({
    kind: z.literal('fail'),
    message: z.string().check(z.maxLength(LONGEST_MESSAGE)),
  }),
]);

export type FromFrame = z.infer<typeof fromFrame>;

/** A message of a frame; null for whatever else came. */
export function readFromFrame(data: unknown): FromFrame | null {
  const read = fromFrame.safeParse(data);
  return read.success ? read.data : null;
}

/** The object that was submitted; null when it is none. */
export function readValues(text: string): Record<string, unknown> | null {
  try {
    const values: unknown = JSON.parse(text);
    return typeof values === 'object' && values !== null && !Array.isArray(values)
      ? (values as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

const LEAST = 40;
const MOST = 6_000;

/** A height that a page can bear. */
export function heightOf(pixels: number): number {
  return Number.isFinite(pixels) ? Math.min(MOST, Math.max(LEAST, Math.ceil(pixels))) : LEAST;
}
