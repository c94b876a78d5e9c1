/** An instant the API sent (ISO 8601 with `Z`) as a date. */
export function instant(iso: string): Date {
  return new Date(iso);
}
