import { useEffect, useRef, useState } from 'react';

const GLOW_MS = 2_000;

/** The rows that changed since the last answer, for a short, soft highlight. Never those of a new filter. */
export function useFreshRows<T>(
  rows: readonly T[],
  rowId: (row: T) => string,
  rowVersion: ((row: T) => number) | undefined,
  listKey: string,
): ReadonlySet<string> {
  const seen = useRef<{ key: string; versions: Map<string, number> } | null>(null);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set<string>());

  useEffect(() => {
    if (!rowVersion) return undefined;
    const before = seen.current;
    const versions = new Map(rows.map((row) => [rowId(row), rowVersion(row)]));
    seen.current = { key: listKey, versions };
    if (before?.key !== listKey || before.versions.size === 0) return undefined;
    const isMore = versions.size > before.versions.size + 1;
    const changed = [...versions].filter(([id, version]) => {
      const known = before.versions.get(id);
      return known === undefined ? !isMore : known !== version;
    });
    if (changed.length === 0) return undefined;
    setFresh(new Set(changed.map(([id]) => id)));
    const timer = window.setTimeout(() => setFresh(new Set()), GLOW_MS);
    return () => window.clearTimeout(timer);
  }, [rows, rowId, rowVersion, listKey]);

  return fresh;
}
