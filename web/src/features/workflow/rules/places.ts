import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { read } from './document';

/** Where something stands in a text. */
export interface Place {
  /** Offsets. */
  from: number;
  to: number;
  /** Counts from 1. */
  line: number;
}

/**
 * Finds the places of paths such as `tasks[1].output_transform.score` in one text. Names may have dots in them: the longest that is
 * there is meant. What is missing is looked for where it should stand; an empty path is the first thing that cannot be read.
 */
export function finder(source: string): (path: string) => Place {
  const doc = read(source);
  const starts = lineStarts(source);
  const place = (from: number, to: number): Place => {
    const start = Math.min(Math.max(from, 0), source.length);
    return {
      from: start,
      to: Math.max(start, Math.min(to, source.length)),
      line: lineAt(starts, start),
    };
  };
  return (path) => {
    const [error] = doc.errors;
    if (path === '' && error) return place(...error.pos);
    const found = walk(doc.contents, path, null);
    return found ? place(...found) : place(0, 0);
  };
}

type Range = [number, number];

function walk(node: unknown, path: string, own: Range | null): Range | null {
  if (path === '') return own ?? rangeOf(node);
  const step = isMap(node)
    ? name(node.items, path)
    : isSeq(node)
      ? element(node.items, path)
      : null;
  return step ? walk(step.node, step.rest, step.range) : (own ?? rangeOf(node));
}

interface Step {
  node: unknown;
  rest: string;
  range: Range | null;
}

function name(pairs: readonly Pair[], path: string): Step | null {
  let found: Step | null = null;
  let longest = -1;
  for (const { key, value } of pairs) {
    const text = isScalar(key) ? String(key.value) : null;
    const follows = text === null ? null : rest(path, text);
    if (text !== null && follows !== null && text.length >= longest) {
      longest = text.length;
      found = { node: value, rest: follows, range: entryRange(key, value) };
    }
  }
  return found;
}

/** What is left of a path after a name, if it begins with it. */
function rest(path: string, text: string): string | null {
  if (path === text) return '';
  if (!path.startsWith(text)) return null;
  const next = path[text.length];
  return next === '.' ? path.slice(text.length + 1) : next === '[' ? path.slice(text.length) : null;
}

function element(items: readonly unknown[], path: string): Step | null {
  const found = /^\[(\d+)\]\.?/.exec(path);
  const node = found ? items[Number(found[1])] : undefined;
  return found && node !== undefined
    ? { node, rest: path.slice(found[0].length), range: rangeOf(node) }
    : null;
}

/** An entry with a short value is marked whole; of a long one only its name. */
function entryRange(key: unknown, value: unknown): Range | null {
  const start = rangeOf(key);
  const end = isScalar(value) ? rangeOf(value) : null;
  return start && end && end[1] > start[0] ? [start[0], end[1]] : start;
}

function rangeOf(node: unknown): Range | null {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : null;
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
