import { useState } from 'react';
import type { Point } from '@/components/workflow-drawing/geometry';
import type { Laid } from '@/components/workflow-drawing/layout';
import { recallPlaces, rememberPlaces, renamePlace, type Places } from './rules/places';

/** Where the boxes of a workflow stand in this browser. */
export function usePlaces(workflow: string) {
  const [kept, setKept] = useState(() => ({ workflow, places: recallPlaces(workflow) }));
  let { places } = kept;
  if (kept.workflow !== workflow) {
    // Another key of the same workflow takes its boxes along, another workflow has its own.
    const own = recallPlaces(workflow);
    places = Object.keys(own).length > 0 ? own : places;
    setKept({ workflow, places });
  }
  const keep = (next: Places) => {
    setKept({ workflow, places: next });
    rememberPlaces(workflow, next);
  };
  return {
    places,
    isMoved: Object.keys(places).length > 0,
    /** The first box that is moved makes all others stay where they are. */
    move: (id: string, place: Point, laid: Laid) => {
      const all = [...laid.boxes].map(([box, { x, y }]) => [box, { x, y }] as const);
      keep({ ...Object.fromEntries(all), ...places, [id]: place });
    },
    tidy: () => keep({}),
    rename: (key: string, newKey: string) => keep(renamePlace(places, key, newKey)),
  };
}

export type KeptPlaces = ReturnType<typeof usePlaces>;
