import { useCallback, useEffect, useRef, useState } from 'react';
import { useKeys } from '@/lib/keys/use-keys';
import type { Key } from '@/lib/keys/key-store';

interface Options {
  count: number;
  onOpen: ((index: number) => void) | undefined;
  onLook: ((index: number) => void) | undefined;
  onMark: ((index: number) => void) | undefined;
  onEscape: () => void;
  /** Further keys for the row one stands on. */
  more?: readonly { press: string; say: string; run: (index: number) => void }[];
  /** Brings a row onto the page when it is not drawn. */
  reveal: (index: number) => void;
}

const ROWS = 'tr[data-index]';

/** Tables under each other, in something with `data-row-walk`, are walked through as if they were one. */
function walkOn(body: HTMLElement | null, step: number): boolean {
  const walk = body?.closest('[data-row-walk]');
  if (!walk) return false;
  const rows = [...walk.querySelectorAll<HTMLElement>(ROWS)];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.focus();
  return true;
}

/** The row the reader stands on, when it is in another of these tables. */
function rowElsewhere(body: HTMLElement | null): HTMLElement | null {
  const row = document.activeElement?.closest<HTMLElement>(ROWS) ?? null;
  const walk = row?.closest('[data-row-walk]');
  return row && walk && body && walk.contains(body) && !body.contains(row) ? row : null;
}

/** `j`/`k` walk through the rows, Enter opens, Space looks, `x` marks. */
export function useRowKeys(options: Options) {
  const { count, reveal } = options;
  const [at, setAt] = useState(-1);
  const body = useRef<HTMLTableSectionElement>(null);
  const isMoving = useRef(false);
  const current = Math.min(at, count - 1);

  const move = useCallback(
    (step: number) => {
      if (walkOn(body.current, step)) return;
      isMoving.current = true;
      setAt((before) => Math.max(0, Math.min(count - 1, before + step)));
    },
    [count],
  );

  useEffect(() => {
    if (!isMoving.current || current < 0) return;
    isMoving.current = false;
    reveal(current);
    requestAnimationFrame(() => {
      body.current?.querySelector<HTMLElement>(`tr[data-index="${current}"]`)?.focus();
    });
  }, [current, reveal]);

  const act = (deed: ((index: number) => void) | undefined) => () => {
    const elsewhere = rowElsewhere(body.current);
    if (elsewhere) {
      if (deed === options.onOpen) elsewhere.click();
    } else if (current >= 0) deed?.(current);
  };
  const keys: Key[] = [
    { press: 'j', say: 'ui.keys.next', run: () => move(1) },
    { press: 'k', say: 'ui.keys.previous', run: () => move(-1) },
    { press: 'Escape', say: 'ui.keys.escape', run: options.onEscape },
  ];
  if (options.onOpen) keys.push({ press: 'Enter', say: 'ui.keys.open', run: act(options.onOpen) });
  if (options.onLook) keys.push({ press: ' ', say: 'ui.keys.look', run: act(options.onLook) });
  if (options.onMark) keys.push({ press: 'x', say: 'ui.keys.mark', run: act(options.onMark) });
  for (const { press, say, run } of options.more ?? []) keys.push({ press, say, run: act(run) });
  useKeys('ui.keys.table', keys);

  return { body, current, setCurrent: setAt };
}
