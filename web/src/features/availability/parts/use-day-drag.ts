import { useEffect, useEffectEvent, useRef, useState, type PointerEvent } from 'react';
import { plusDays } from '@/lib/time/calendar';
import type { DayColumn } from '../rules/columns';
import { isChange, type DayDrag, type Days } from '../rules/day-drag';

/** Something being dragged in the row of a person, or of the company. */
export interface Held {
  row: string;
  /** The leave or closure held; null while a new one is drawn. */
  bar: string | null;
  drag: DayDrag;
}

interface Options {
  columns: readonly DayColumn[];
  /** The days of a bar that may be moved; null when it may not. */
  daysOf: (row: string, bar: string) => Days | null;
  mayDraw: (row: string) => boolean;
  onDrop: (held: Held) => void;
}

const A_MOVE = 5;

/**
 * Dragging whole days with a mouse or pen: over empty days, or a bar (`data-bar`) by its middle or an edge
 * (`data-edge`), inside a row (`data-row`) whose days are one cell (`data-days`) each. Fingers scroll, and press.
 */
export function useDayDrag({ columns, daysOf, mayDraw, onDrop }: Options) {
  const [held, setHeld] = useState<Held | null>(null);
  const grip = useRef<{ x: number; cells: DOMRect; begun: Held } | null>(null);
  const wasDragged = useRef(false);

  const dayAt = (x: number, cells: DOMRect): string => {
    const place = Math.floor(((x - cells.left) / cells.width) * columns.length);
    return columns[Math.max(0, Math.min(columns.length - 1, place))]?.day ?? '';
  };

  /** A bar is moved by whole days; half a day's way is enough for the next. */
  const daysMoved = (way: number, cells: DOMRect) =>
    Math.round((way / cells.width) * columns.length);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    wasDragged.current = false;
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>('[data-row]');
    const cells = row && rectOfDays(row);
    const id = row?.dataset['row'];
    if (!target?.closest('[data-days], [data-bar]') || !cells || id === undefined) return;
    const day = dayAt(event.clientX, cells);
    const begun = grasp(target, id, day, daysOf, mayDraw);
    if (begun) grip.current = { x: event.clientX, cells, begun };
  };

  const move = useEffectEvent((event: globalThis.PointerEvent) => {
    const now = grip.current;
    if (!now || (!held && Math.abs(event.clientX - now.x) < A_MOVE)) return;
    const { bar, drag } = now.begun;
    const to =
      bar === null
        ? dayAt(event.clientX, now.cells)
        : plusDays(drag.from, daysMoved(event.clientX - now.x, now.cells));
    setHeld({ ...now.begun, drag: { ...drag, to } });
  });

  const end = useEffectEvent((isDropped: boolean) => {
    grip.current = null;
    if (!held) return;
    wasDragged.current = true;
    setHeld(null);
    if (isDropped && isChange(held.drag)) onDrop(held);
  });

  useEffect(() => {
    const drop = () => end(true);
    const cancel = () => end(false);
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end(false);
    };
    const follow = (event: globalThis.PointerEvent) => move(event);
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', escape);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', escape);
    };
  }, []);

  return {
    held,
    onPointerDown,
    /** Whether the click that follows belongs to a drag and means nothing by itself. */
    wasDragged: () => wasDragged.current,
  };
}

function grasp(
  target: Element,
  row: string,
  day: string,
  daysOf: Options['daysOf'],
  mayDraw: Options['mayDraw'],
): Held | null {
  const bar = target.closest<HTMLElement>('[data-bar]')?.dataset['bar'];
  if (bar === undefined) {
    return mayDraw(row) ? { row, bar: null, drag: { kind: 'create', from: day, to: day } } : null;
  }
  const days = daysOf(row, bar);
  if (!days) return null;
  const edge = target.closest<HTMLElement>('[data-edge]')?.dataset['edge'];
  const kind = edge === 'start' || edge === 'end' ? edge : 'move';
  return { row, bar, drag: { kind, days, from: day, to: day } };
}

/** Where the days of a row stand, from the first to the last. */
function rectOfDays(row: HTMLElement): DOMRect | null {
  const cells = row.querySelectorAll('[data-days]');
  const first = cells[0]?.getBoundingClientRect();
  const last = cells[cells.length - 1]?.getBoundingClientRect();
  return first && last
    ? new DOMRect(first.left, first.top, last.right - first.left, first.height)
    : null;
}
