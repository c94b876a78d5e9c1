export const EXPIRIES = ['30', '90', '365', 'never'] as const;
export type Expiry = (typeof EXPIRIES)[number];

const DAY_MS = 86_400_000;

/** The instant a token made now runs out, null for never. */
export function expiresAt(expiry: Expiry, now: Date): string | null {
  if (expiry === 'never') return null;
  return new Date(now.getTime() + Number(expiry) * DAY_MS).toISOString();
}
