const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NAME = /^(.+)-(\d{1,6})$/;

/** What is meant by `12-3`: the third task of ticket 12. Null for an id. */
export function taskName(text: string): { ticket: string; number: number } | null {
  const found = ID.test(text) ? null : NAME.exec(text);
  return found ? { ticket: found[1] ?? '', number: Number(found[2]) } : null;
}
