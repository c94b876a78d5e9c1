import { deleteIn, setIn, type DocumentPath } from './document';

/** The text of a document after it was changed elsewhere, with what did not change as it was written. */
export function redraw(source: string, before: unknown, after: unknown): string {
  return changes(before, after).reduce(
    (text, change) =>
      change.value === undefined
        ? deleteIn(text, change.path)
        : setIn(text, change.path, change.value),
    source,
  );
}

interface Change {
  path: DocumentPath;
  /** Undefined takes it out. */
  value: unknown;
}

/** What makes one value the other, as far inside as possible. Lists of other lengths are replaced as a whole. */
function changes(before: unknown, after: unknown, path: DocumentPath = []): Change[] {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return after.flatMap((value, index) => changes(before[index], value, [...path, index]));
  }
  if (isObject(before) && isObject(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => changes(before[name], after[name], [...path, name]));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, value: after }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
