export type RelativeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const STEPS: readonly [RelativeUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How far `then` lies from `now`, in the largest unit that fits: negative is past. */
export function relative(then: Date, now: Date): { value: number; unit: RelativeUnit } {
  const seconds = (then.getTime() - now.getTime()) / 1000;
  for (const [unit, size] of STEPS) {
    if (Math.abs(seconds) >= size) return { value: Math.trunc(seconds / size), unit };
  }
  return { value: Math.abs(seconds) < 10 ? 0 : Math.trunc(seconds), unit: 'second' };
}
