import { Title } from '@mantine/core';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import { utcMidnight, type Weekday } from '@/lib/time/calendar';
import type { Grid, Seated } from '../api/week-types';
import { seatsOf, type Seat } from '../rules/changes';
import { dateOf } from '../rules/roster-search';
import { costsOf } from '../rules/seat-costs';
import { placeKey, type SeatChange } from '../rules/version-changes';
import type { Place } from '../rules/walk';
import { SeatButton, type Asking, type SeatDeeds } from './seat-button';
import classes from './timetable.module.css';
import type { RosterWords } from './use-roster-words';

/** What became of places between two timetables, by `placeKey`, and how that is called. */
export interface GridChanges {
  of: ReadonlyMap<string, SeatChange>;
  labels: Record<SeatChange, string>;
}

export interface DayTableProps {
  grid: Grid;
  monday: string;
  today: string;
  me: string;
  people: ReadonlyMap<string, Seated>;
  /** The place Tab comes to. */
  stop: Place;
  words: RosterWords;
  deeds: SeatDeeds | null;
  changes: GridChanges | null;
  asking: Asking | null;
  onFocus: (place: Place) => void;
}

/** One day: a column for each turn, a row for each line. */
export function DayTable({ day, ...props }: DayTableProps & { day: Weekday }) {
  const t = useT();
  const intl = useIntl();
  const { grid, monday, today, words } = props;
  const date = dateOf(monday, day);
  const turns = grid.hours.slice(1).map((_, turn) => seatsOf(grid, day, turn));
  const lines = Math.max(grid.lines, ...turns.map((seats) => seats.length));
  const title = intl.formatDate(utcMidnight(date), {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return (
    <section className={classes.day} data-scrolls data-today={date === today || undefined}>
      <Title order={2} size="h3" mb={6} {...(date === today ? { 'aria-current': 'date' } : {})}>
        {title}
      </Title>
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            <td />
            {turns.map((_, turn) => (
              <th key={turn} scope="col">
                {words.turn(turn)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: lines }, (_, line) => (
            <tr key={line}>
              <th scope="row" className={classes.line}>
                <span className="visually-hidden">{t('roster.line', { line: line + 1 })}</span>
                <span aria-hidden="true">{line + 1}</span>
              </th>
              {turns.map((seats, turn) => {
                const seat = seats[line];
                return <td key={turn}>{seat ? <PlacedSeat {...props} seat={seat} /> : null}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type PlacedProps = DayTableProps & { seat: Seat };

function PlacedSeat({ seat, grid, me, people, stop, words, ...props }: PlacedProps) {
  const { day, turn, line, person } = seat;
  const { deeds, changes, asking, onFocus } = props;
  const change = person === null ? undefined : changes?.of.get(placeKey(day, turn, person));
  return (
    <SeatButton
      seat={seat}
      person={person === null ? null : (people.get(person) ?? unnamed(person, words))}
      costs={costsOf(grid, seat)}
      isMine={person === me}
      isStop={stop.day === day && stop.turn === turn && stop.line === line}
      words={words}
      deeds={deeds}
      change={changes && change ? { kind: change, label: changes.labels[change] } : null}
      asking={asking}
      onFocus={() => onFocus({ day, turn, line })}
    />
  );
}

/** Somebody the week no longer names. */
export function unnamed(personId: string, words: RosterWords): Seated {
  return { personId, displayName: words.name(personId), extension: null, colour: '' };
}
