/** Why a credit moved, as far as we have words for it. */
export const CREDIT_REASONS = ['published', 'swap', 'edit', 'import', 'by-hand'] as const;
export type CreditReason = (typeof CREDIT_REASONS)[number];

export function creditReason(why: string): CreditReason | null {
  return CREDIT_REASONS.find((known) => known === why) ?? null;
}

/** Whether an amount can be given: to one decimal, and not nothing. */
export function isAmount(amount: number | string): amount is number {
  return typeof amount === 'number' && Math.abs(amount) <= 500 && Math.abs(amount) >= 0.1;
}
