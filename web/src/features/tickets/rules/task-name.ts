const NAME = /^(\d{1,18})-(\d{1,6})$/;

/** What is meant by `12-3`: the third task of ticket 12. Null for an id. */
export function taskName(text: string): { ticket: string; number: number } | null {
  const found = NAME.exec(text);
  return found ? { ticket: found[1] ?? '', number: Number(found[2]) } : null;
}
