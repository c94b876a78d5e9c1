/** Two texts side by side. A row with both sides is the same on both, or has changed. */
export interface LineRow {
  kind: 'same' | 'changed' | 'removed' | 'added';
  before: Line | null;
  after: Line | null;
}

export interface Line {
  number: number;
  text: string;
}

/** More work than this is not done: then everything between what is the same at both ends counts as changed. */
const MOST_STEPS = 4_000_000;

export function lineRows(before: string, after: string): LineRow[] {
  const one = lines(before);
  const other = lines(after);
  const start = sameAtStart(one, other);
  const end = sameAtEnd(one, other, start);
  const middle = {
    one: one.slice(start, one.length - end),
    other: other.slice(start, other.length - end),
  };
  return [
    ...one.slice(0, start).map((line, index) => same(line, other[index] ?? line)),
    ...pairs(middle.one, middle.other),
    ...one
      .slice(one.length - end)
      .map((line, index) => same(line, other[other.length - end + index] ?? line)),
  ];
}

/** A run of rows, or how many of the same were left out in its place. */
export type Fold = { rows: LineRow[] } | { hidden: number };

/** Leaves out what is the same further than some lines away from any change. */
export function folded(rows: readonly LineRow[], around = 3): Fold[] {
  const isShown = rows.map(() => false);
  rows.forEach((row, index) => {
    if (row.kind !== 'same') {
      for (let near = index - around; near <= index + around; near++) {
        if (near >= 0 && near < rows.length) isShown[near] = true;
      }
    }
  });
  const folds: Fold[] = [];
  rows.forEach((row, index) => {
    const last = folds.at(-1);
    if (isShown[index]) {
      if (last && 'rows' in last) last.rows.push(row);
      else folds.push({ rows: [row] });
    } else if (last && 'hidden' in last) last.hidden++;
    else folds.push({ hidden: 1 });
  });
  return folds;
}

function lines(text: string): Line[] {
  const all = text.split('\n');
  if (all.at(-1) === '') all.pop();
  return all.map((line, index) => ({ number: index + 1, text: line }));
}

function same(before: Line, after: Line): LineRow {
  return { kind: 'same', before, after };
}

function sameAtStart(one: readonly Line[], other: readonly Line[]): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count]?.text === other[count]?.text)
    count++;
  return count;
}

function sameAtEnd(one: readonly Line[], other: readonly Line[], start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one.at(-1 - count)?.text === other.at(-1 - count)?.text) count++;
  return count;
}

/** The longest common lines, by a table of the lengths from each place to the end. */
function pairs(one: readonly Line[], other: readonly Line[]): LineRow[] {
  if (one.length * other.length > MOST_STEPS) return changes(one, other);
  const width = other.length + 1;
  const longest = new Uint32Array((one.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      longest[row * width + column] =
        one[row]?.text === other[column]?.text
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const rows: LineRow[] = [];
  let gone: Line[] = [];
  let come: Line[] = [];
  let row = 0;
  let column = 0;
  while (row < one.length || column < other.length) {
    const left = one[row];
    const right = other[column];
    if (left && right && left.text === right.text) {
      changes(gone, come).forEach((change) => rows.push(change));
      rows.push(same(left, right));
      gone = [];
      come = [];
      row++;
      column++;
    } else if (left && (!right || at(row + 1, column) >= at(row, column + 1))) {
      gone.push(left);
      row++;
    } else if (right) {
      come.push(right);
      column++;
    }
  }
  return [...rows, ...changes(gone, come)];
}

/** Lines that went beside those that came in their place. */
function changes(gone: readonly Line[], come: readonly Line[]): LineRow[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
    const before = gone[index] ?? null;
    const after = come[index] ?? null;
    return { kind: before && after ? 'changed' : before ? 'removed' : 'added', before, after };
  });
}
