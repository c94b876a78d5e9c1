import { useCallbackRef } from '@mantine/hooks';
import { useMemo } from 'react';
import { useVirtualRows } from '@/components/data-table/use-virtual-rows';
import { useRowKeys } from '@/components/data-table/use-row-keys';
import { useT } from '@/lib/i18n/use-t';
import { dayIn } from '@/lib/time/zoned';
import type { Closure, Leave, PersonWeek } from '../api/week';
import type { PersonAt } from '../api/who';
import { daysAsStretch, placeOfInstant, type DayColumn } from '../rules/columns';
import { COMPANY, CompanyRow } from './company-row';
import { MomentRow } from './moment-row';
import { PersonRow } from './person-row';
import { useDayDrag, type Held } from './use-day-drag';
import type { Words } from './use-words';
import { WeekHead } from './week-head';
import classes from './week-table.module.css';

export interface WeekTableProps {
  columns: readonly DayColumn[];
  zone: string;
  companyZone: string;
  people: readonly PersonWeek[];
  closures: readonly Closure[];
  mayEditClosures: boolean;
  states: ReadonlyMap<string, PersonAt>;
  words: Words;
  isNarrow: boolean;
  now: number;
  /** The chosen instant; undefined is now. */
  at: number | undefined;
  /** The instant under the slider's thumb while it moves. */
  moving: number | null;
  onMove: (at: number | null) => void;
  onChoose: (at: number | undefined) => void;
  /** Id of the person in the side panel. */
  look: string | undefined;
  onLook: (personId: string | undefined) => void;
  onDay: (personId: string, day: string) => void;
  onLeave: (leave: Leave) => void;
  onClosureDay: (day: string) => void;
  onClosure: (closure: Closure) => void;
  onDrop: (held: Held) => void;
}

/** People by days: who works when, who is absent, and who can take work at one instant. */
export function WeekTable(props: WeekTableProps) {
  const { columns, zone, companyZone, people, closures, states, words, isNarrow, look } = props;
  const t = useT();
  const rows = useVirtualRows(people.length, isNarrow ? 58 : 44);
  const byId = useMemo(() => new Map(people.map((one) => [one.personId, one])), [people]);
  const closed = useMemo(
    () => closures.map((closure) => daysAsStretch(closure, companyZone)),
    [closures, companyZone],
  );
  const drag = useDayDrag({
    columns,
    mayDraw: (row) =>
      row === COMPANY ? props.mayEditClosures : (byId.get(row)?.mayEditLeave ?? false),
    daysOf: (row, bar) => {
      const all: readonly (Leave | Closure)[] =
        row === COMPANY ? closures : (byId.get(row)?.leave ?? []);
      const found = all.find(({ id }) => id === bar);
      return found?.mayEdit ? { start: found.start, end: found.end } : null;
    },
    onDrop: props.onDrop,
  });
  const toggleLook = (index: number) => {
    const id = people[index]?.personId;
    if (id) props.onLook(id === look ? undefined : id);
  };
  const keys = useRowKeys({
    count: people.length,
    onOpen: toggleLook,
    onLook: toggleLook,
    onMark: undefined,
    onEscape: () => props.onLook(undefined),
    reveal: rows.reveal,
  });
  const pressed =
    <A extends unknown[]>(deed: (...args: A) => void) =>
    (...args: A) => {
      if (!drag.wasDragged()) deed(...args);
    };
  const seen = props.at ?? props.now;
  const heldIn = (row: string) => (drag.held?.row === row ? drag.held : null);
  // Rows are drawn again only for what they show.
  const setCurrent = useCallbackRef(keys.setCurrent);
  const onLook = useCallbackRef((id: string) => props.onLook(id === look ? undefined : id));
  const onDay = useCallbackRef(pressed(props.onDay));
  const onLeave = useCallbackRef(pressed(props.onLeave));
  return (
    <div
      className={classes.main}
      data-narrow={isNarrow || undefined}
      style={{ '--days': columns.length, '--row-height': isNarrow ? '58px' : '44px' } as object}
    >
      <table
        ref={rows.table}
        className={classes.table}
        aria-label={t('availability.title')}
        aria-rowcount={people.length + 3}
        onPointerDown={drag.onPointerDown}
      >
        <thead className={classes.head}>
          <WeekHead columns={columns} today={dayIn(props.now, zone)} />
          {props.mayEditClosures || closures.length > 0 ? (
            <CompanyRow
              closures={closures}
              companyZone={companyZone}
              zone={zone}
              columns={columns}
              mayEdit={props.mayEditClosures}
              held={heldIn(COMPANY)}
              words={words}
              onDay={pressed(props.onClosureDay)}
              onClosure={pressed(props.onClosure)}
            />
          ) : null}
          <MomentRow
            columns={columns}
            zone={zone}
            words={words}
            at={props.at}
            now={props.now}
            onMove={props.onMove}
            onChoose={props.onChoose}
          />
        </thead>
        <tbody ref={keys.body}>
          <Gap height={rows.before} />
          {rows.indexes.map((index) => {
            const person = people[index];
            return person ? (
              <PersonRow
                key={person.personId}
                person={person}
                state={states.get(person.personId)}
                at={seen}
                columns={columns}
                zone={zone}
                closures={closed}
                words={words}
                index={index}
                isCurrent={index === Math.max(0, keys.current)}
                isLooked={look === person.personId}
                held={heldIn(person.personId)}
                onFocus={setCurrent}
                onLook={onLook}
                onDay={onDay}
                onLeave={onLeave}
              />
            ) : null;
          })}
          <Gap height={rows.after} />
        </tbody>
      </table>
      <Line kind="now" at={props.now} columns={columns} />
      {props.at === undefined && props.moving === null ? null : (
        <Line kind="chosen" at={props.moving ?? seen} columns={columns} />
      )}
    </div>
  );
}

/** An instant as a line through all rows. */
function Line({
  kind,
  at,
  columns,
}: {
  kind: 'now' | 'chosen';
  at: number;
  columns: readonly DayColumn[];
}) {
  const place = placeOfInstant(at, columns);
  if (place === null) return null;
  const left = `calc(var(--name-width) + (100% - var(--name-width)) * ${place / columns.length})`;
  return <div className={classes.line} data-kind={kind} style={{ left }} aria-hidden="true" />;
}

function Gap({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden="true">
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
}
