import { useCallback, useMemo, useState } from 'react';

export interface Selection {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  setAll: (ids: readonly string[]) => void;
  clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Which rows are marked. Rows that left the list are no longer marked. */
export function useSelection(present: readonly string[]): Selection {
  const [marked, setMarked] = useState(NONE);
  const ids = useMemo(() => new Set(present.filter((id) => marked.has(id))), [present, marked]);
  const toggle = useCallback((id: string) => {
    setMarked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const setAll = useCallback((all: readonly string[]) => setMarked(new Set(all)), []);
  const clear = useCallback(() => setMarked(NONE), []);
  return { ids, toggle, setAll, clear };
}
