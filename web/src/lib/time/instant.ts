/** An instant the API sent (ISO 8601 with `Z`) as a date. */
export function instant(iso: string): Date {
  return new Date(iso);
}

/** An instant in milliseconds as the API writes it. */
export function isoOf(at: number): string {
  return new Date(at).toISOString();
}
