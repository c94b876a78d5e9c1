/** How an id stands to a pattern. */
export type Trial = 'fits' | 'differs' | 'broken' | 'too-slow';

const LONGEST = 200;

/** Whether the whole trimmed id matches. The server runs patterns with RE2, which knows a little less. */
export function tryPattern(pattern: string, id: string): Trial {
  const isTooMuch = pattern.length > LONGEST || id.length > LONGEST;
  if (isTooMuch || beyondServer(pattern)) return 'broken';
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(id.trim()) ? 'fits' : 'differs';
  } catch {
    return 'broken';
  }
}

/** Looking around and referring back are more than the server does. */
export function beyondServer(pattern: string): boolean {
  return /\(\?<?[=!]|\\[1-9]|\\k</.test(pattern);
}
