const LONGEST_NUMBER = 2;

/**
 * Two letters for a name: first and last word. `Ana Maria Puig` gives `AP`. Of a name that ends in a number, where the
 * number is what tells people from each other, its last digits: `Resolved by 149` gives `R49`.
 */
export function initials(displayName: string): string {
  const words = displayName.split(/\s+/u).map(bare).filter(Boolean);
  const first = words[0] ?? '?';
  const last = words.at(-1) ?? '';
  const number = numberOf(last, words.length === 1);
  if (number) return capital(first === number ? '' : first) + number.slice(-LONGEST_NUMBER);
  return capital(first) + (words.length > 1 ? capital(last) : '');
}

/** A word without brackets, dots and hashes around it. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

/** The number a name ends in: a word of its own, or behind the only word. */
function numberOf(word: string, isOnly: boolean): string | undefined {
  return (isOnly ? /\d+$/ : /^\d+$/).exec(word)?.[0];
}

function capital(word: string): string {
  return ([...word][0] ?? '').toLocaleUpperCase();
}
