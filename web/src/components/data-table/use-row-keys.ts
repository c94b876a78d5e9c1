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

/** `j`/`k` walk through the rows, Enter opens, Space looks, `x` marks. */
export function useRowKeys(options: Options) {
  const { count, reveal } = options;
  const [at, setAt] = useState(-1);
  const body = useRef<HTMLTableSectionElement>(null);
  const isMoving = useRef(false);
  const current = Math.min(at, count - 1);

  const move = useCallback(
    (step: number) => {
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
    if (current >= 0) deed?.(current);
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
