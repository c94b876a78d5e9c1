import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';

const ROW_HEIGHT = 40;
const DRAW_ALL_UP_TO = 200;

/** Which rows to draw: all of them, or from 200 on only those near the window. */
export function useVirtualRows(count: number, rowHeight = ROW_HEIGHT) {
  const table = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  const isVirtual = count > DRAW_ALL_UP_TO;

  useLayoutEffect(() => {
    const element = table.current;
    if (element) setTop(element.getBoundingClientRect().top + window.scrollY);
  }, [count]);

  const virtualizer = useWindowVirtualizer({
    count: isVirtual ? count : 0,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: top,
  });

  const reveal = useCallback(
    (index: number) => {
      if (isVirtual) virtualizer.scrollToIndex(index, { align: 'auto' });
    },
    [isVirtual, virtualizer],
  );

  if (!isVirtual) {
    return {
      table,
      reveal,
      indexes: Array.from({ length: count }, (_, at) => at),
      before: 0,
      after: 0,
    };
  }
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  return {
    table,
    reveal,
    indexes: items.map((item) => item.index),
    before: first ? first.start - top : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
  };
}
