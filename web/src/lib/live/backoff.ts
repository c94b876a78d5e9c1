/** How long to wait before the next attempt: doubling from half a second to half a minute, spread by `luck` in [0, 1). */
export function backoff(attempt: number, luck: number): number {
  const full = Math.min(30_000, 500 * 2 ** attempt);
  return Math.round(full * (0.5 + luck / 2));
}
