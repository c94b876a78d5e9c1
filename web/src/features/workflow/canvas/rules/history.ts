/** What was, what is, and what was undone. */
export interface History<D> {
  past: readonly D[];
  present: D;
  future: readonly D[];
  /** What the last change was about; several changes of the same text are undone together. */
  about: string | null;
}

const LONGEST = 100;

export function begin<D>(present: D): History<D> {
  return { past: [], present, future: [], about: null };
}

/** A change. Without `about` it is one of its own. */
export function change<D>(
  history: History<D>,
  present: D,
  about: string | null = null,
): History<D> {
  if (present === history.present) return history;
  const isMore = about !== null && about === history.about;
  const past = isMore ? history.past : [...history.past, history.present].slice(-LONGEST);
  return { past, present, future: [], about };
}

export function undo<D>(history: History<D>): History<D> {
  if (history.past.length === 0) return history;
  return {
    past: history.past.slice(0, -1),
    present: history.past[history.past.length - 1] as D,
    future: [history.present, ...history.future],
    about: null,
  };
}

export function redo<D>(history: History<D>): History<D> {
  if (history.future.length === 0) return history;
  const [next, ...future] = history.future;
  return { past: [...history.past, history.present], present: next as D, future, about: null };
}
