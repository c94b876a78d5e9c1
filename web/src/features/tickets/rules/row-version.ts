/** A number that is another one when any of the words is: rows without a version glow by it. */
export function versionOf(...words: readonly (string | number | null | undefined)[]): number {
  let sum = 7;
  for (const letter of words.join('\n')) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) | 0;
  return sum;
}
