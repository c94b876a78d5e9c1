const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** A pause in the largest unit that says it in whole numbers. */
export function pauseIn(seconds: number): { value: number; unit: string } {
  for (const [unit, size] of UNITS) {
    if (seconds >= size && seconds % size === 0) return { value: seconds / size, unit };
  }
  return { value: seconds, unit: 'second' };
}
