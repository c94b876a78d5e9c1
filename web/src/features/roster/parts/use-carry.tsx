import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Seated } from '../api/week-types';
import { carriedFrom } from '../rules/carried';
import type { Hold } from '../rules/changes';
import type { Point } from '../rules/carry';
import type { Place } from '../rules/walk';
import { CarryGesture } from './carry-gesture';
import { personTones } from './person-tones';
import classes from './timetable.module.css';

interface Options {
  /** Who would be carried; null where nobody sits. */
  holdOf: (source: Place | { person: string }) => { hold: Hold; who: Seated } | null;
  onTake: (hold: Hold) => void;
  onDrop: (hold: Hold, place: Place) => void;
  onLetGo: () => void;
}

/** Carrying people between the places of a timetable, with whatever points: see `CarryGesture`. */
export function useCarry(options: Options) {
  const area = useRef<HTMLDivElement>(null);
  const held = useRef<Hold | null>(null);
  const [carried, setCarried] = useState<Seated | null>(null);
  const start = useRef<Point>({ x: 0, y: 0 });
  const shape = useRef<HTMLDivElement>(null);

  const lift = useEffectEvent((source: HTMLElement, at: Point) => {
    const from = carriedFrom(source.dataset);
    const found = from && options.holdOf(from);
    if (!found) return false;
    held.current = found.hold;
    start.current = at;
    setCarried(found.who);
    options.onTake(found.hold);
    return true;
  });
  const drop = useEffectEvent((target: HTMLElement) => {
    const place = carriedFrom(target.dataset);
    const hold = held.current;
    setCarried(null);
    if (hold && place && 'day' in place) options.onDrop(hold, place);
    else options.onLetGo();
  });
  const cancel = useEffectEvent(() => {
    setCarried(null);
    options.onLetGo();
  });

  useEffect(() => {
    if (!area.current) return;
    const gesture = new CarryGesture(area.current, {
      onLift: (source, at) => lift(source, at),
      onMove: (at) => {
        if (shape.current) shape.current.style.translate = translation(at);
      },
      onDrop: (place) => drop(place),
      onStay: () => setCarried(null),
      onCancel: () => cancel(),
    });
    return () => gesture.stop();
  }, []);

  const element = carried ? (
    <div
      ref={shape}
      className={classes.carried}
      style={{ ...personTones(carried), translate: translation(start.current) }}
      aria-hidden="true"
    >
      {carried.displayName}
    </div>
  ) : null;
  return { area, element };
}

function translation({ x, y }: Point): string {
  return `${x}px ${y}px`;
}
