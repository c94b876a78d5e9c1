import { lazy, Suspense, useState } from 'react';
import type { Weekday } from '@/lib/time/calendar';
import { useHasRole, useSession } from '@/lib/session/session';
import type { RosterWeek, Seated } from '../api/week-types';
import { seatsOf, type Seat } from '../rules/changes';
import type { Place } from '../rules/walk';
import { EditBar } from './edit-bar';
import { unnamed } from './day-table';
import { Timetable } from './timetable';
import classes from './timetable.module.css';
import { useCarry } from './use-carry';
import { useRosterWords } from './use-roster-words';
import { useWeekEditor, type WeekEditor } from './use-week-editor';

const AskSwapDialog = lazy(() =>
  import('./ask-swap-dialog').then((module) => ({ default: module.AskSwapDialog })),
);

interface Props {
  week: RosterWeek;
  today: string;
  days: readonly Weekday[];
}

/** A week to read; pressing an own turn asks others to take it. Planners ask for everybody. */
export function ReadWeek({ week, today, days }: Props) {
  const me = useSession().person.id;
  const words = useRosterWords(week);
  const isPlanner = useHasRole('admin', 'planner');
  const [asked, setAsked] = useState<Seat | null>(null);
  const asking = {
    may: ({ person }: Seat) => person !== null && (isPlanner || person === me),
    ask: setAsked,
  };
  return (
    <>
      <Timetable grid={week} monday={week.monday} {...{ today, me, days }} asking={asking} />
      {asked ? (
        <Suspense fallback={null}>
          <AskSwapDialog
            monday={week.monday}
            place={asked}
            when={words.when(asked.day, asked.turn)}
            asker={
              asked.person && asked.person !== me
                ? { id: asked.person, name: words.name(asked.person) }
                : null
            }
            onClose={() => setAsked(null)}
          />
        </Suspense>
      ) : null}
    </>
  );
}

/** A week to change: press or carry people, Delete empties a place. */
export function EditWeek({ week, today, days }: Props) {
  const me = useSession().person.id;
  const words = useRosterWords(week);
  const editor = useWeekEditor(week);
  const nameOf = (id: string): Seated =>
    week.people.find(({ personId }) => personId === id) ?? unnamed(id, words);
  const carry = useCarry({
    holdOf: (source) => {
      if ('person' in source) return { hold: source, who: nameOf(source.person) };
      const seat = seatAt(week, source);
      return seat?.person ? { hold: { from: seat }, who: nameOf(seat.person) } : null;
    },
    onTake: editor.take,
    onDrop: (hold, place) => {
      const seat = seatAt(week, place);
      if (seat) editor.put(hold, seat);
    },
    onLetGo: editor.release,
  });
  return (
    <div ref={carry.area} className={classes.editing}>
      <EditBar week={week} editor={editor} words={words} />
      <Timetable
        grid={week}
        monday={week.monday}
        {...{ today, me, days }}
        deeds={{
          isHeld: (seat) => isHeld(editor, seat),
          onPress: editor.press,
        }}
        onKey={(key, place) => {
          const seat = seatAt(week, place);
          if (seat && (key === 'Delete' || key === 'Backspace')) editor.clear(seat);
        }}
      />
      {carry.element}
    </div>
  );
}

function seatAt(week: RosterWeek, { day, turn, line }: Place): Seat | undefined {
  return seatsOf(week, day, turn)[line];
}

function isHeld({ hold }: WeekEditor, { day, turn, line }: Place): boolean {
  return (
    hold !== null &&
    'from' in hold &&
    hold.from.day === day &&
    hold.from.turn === turn &&
    hold.from.line === line
  );
}
