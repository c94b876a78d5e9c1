const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** A length of time in the largest unit that fits. */
export function inUnit(seconds: number): {
  value: number;
  unit: 'day' | 'hour' | 'minute' | 'second';
} {
  const found = UNITS.find(([, size]) => seconds >= size);
  return found
    ? { value: seconds / found[1], unit: found[0] }
    : { value: Math.round(seconds), unit: 'second' };
}
