import * as z from 'zod/mini';
import type { Point } from '@/components/workflow-drawing/geometry';

export type Places = Readonly<Record<string, Point>>;

const STORED = 'evenhand.workflow-places.';
const places = z.record(z.string(), z.object({ x: z.number(), y: z.number() }));

/** Where somebody put the boxes of a workflow in this browser; the document has no place for that. */
export function recallPlaces(workflow: string): Places {
  try {
    const read = places.safeParse(JSON.parse(localStorage.getItem(STORED + workflow) ?? '{}'));
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}

export function rememberPlaces(workflow: string, kept: Places): void {
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(STORED + workflow);
    else localStorage.setItem(STORED + workflow, JSON.stringify(kept));
  } catch {
    // Storage may be switched off or full; boxes then stand where the layout puts them.
  }
}

/** The box of a task under its new key. */
export function renamePlace(kept: Places, key: string, newKey: string): Places {
  const { [`task:${key}`]: place, ...rest } = kept;
  return place ? { ...rest, [`task:${newKey}`]: place } : kept;
}
