import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Weekday } from '@/lib/time/calendar';
import type { Grid } from '../api/week-types';
import { isStep, walk, type Place } from '../rules/walk';
import { DayTable, type GridChanges } from './day-table';
import type { Asking, SeatDeeds } from './seat-button';
import classes from './timetable.module.css';
import { useRosterWords } from './use-roster-words';

interface Props {
  grid: Grid;
  monday: string;
  today: string;
  me: string;
  /** The days to show, in their order. */
  days: readonly Weekday[];
  deeds?: SeatDeeds | null;
  /** What became of places, to be drawn. */
  changes?: GridChanges | null;
  /** What the reader can ask for; while reading only. */
  asking?: Asking | null;
  /** A key pressed on a place, when it is no arrow. */
  onKey?: (key: string, place: Place) => void;
}

/** A timetable, a table per day. One stop for Tab; arrows walk from place to place. */
export function Timetable(props: Props) {
  const {
    grid,
    monday,
    today,
    me,
    days,
    deeds = null,
    changes = null,
    asking = null,
    onKey,
  } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const words = useRosterWords(grid);
  const people = useMemo(
    () => new Map(grid.people.map((person) => [person.personId, person])),
    [grid.people],
  );
  const first: Place = { day: days[0] ?? 'mon', turn: 0, line: 0 };
  const stop = place && isShown(place, grid, days) ? place : first;
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (!target?.dataset['seat'] || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!isStep(event.key)) {
      onKey?.(event.key, stop);
      return;
    }
    event.preventDefault();
    const to = walk({ ...grid, days: [...days] }, stop, event.key);
    setPlace(to);
    frame.current
      ?.querySelector<HTMLElement>(`[data-seat="${to.day} ${to.turn} ${to.line}"]`)
      ?.focus();
  };
  return (
    <div ref={frame} className={classes.days} onKeyDown={onKeyDown}>
      {days.map((day) => (
        <DayTable
          key={day}
          {...{ day, grid, monday, today, me, people, stop, words, deeds, changes, asking }}
          onFocus={setPlace}
        />
      ))}
    </div>
  );
}

function isShown({ day, turn, line }: Place, grid: Grid, days: readonly Weekday[]): boolean {
  return days.includes(day) && turn < grid.hours.length - 1 && line < grid.lines;
}
