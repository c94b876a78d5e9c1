import { UnstyledButton } from '@mantine/core';
import { memo, useMemo } from 'react';
import { PersonAvatar } from '@/components/people/person-avatar';
import { useT } from '@/lib/i18n/use-t';
import { weekdayOf } from '@/lib/time/calendar';
import type { Leave, PersonWeek } from '../api/week';
import type { PersonAt } from '../api/who';
import { daysAsStretch, extentOf, type DayColumn, type Stretch } from '../rules/columns';
import { draggedDays } from '../rules/day-drag';
import { dayContent } from '../rules/day-words';
import { Bar, place } from './bar';
import { ShiftBar } from './shift-bar';
import type { Held } from './use-day-drag';
import { placeOf, type Words } from './use-words';
import barClasses from './week-bars.module.css';
import classes from './week-table.module.css';

export interface PersonRowProps {
  person: PersonWeek;
  state: PersonAt | undefined;
  /** The instant the state is of. */
  at: number;
  columns: readonly DayColumn[];
  zone: string;
  closures: readonly Stretch[];
  words: Words;
  index: number;
  isCurrent: boolean;
  isLooked: boolean;
  /** What is being dragged in this row. */
  held: Held | null;
  onFocus: (index: number) => void;
  onLook: (personId: string) => void;
  onDay: (personId: string, day: string) => void;
  onLeave: (leave: Leave) => void;
}

export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { person, columns, zone, closures, index } = props;
  const t = useT();
  const spans = useMemo(
    () =>
      person.spans.map(({ start, end }) => ({ start: Date.parse(start), end: Date.parse(end) })),
    [person.spans],
  );
  const leave = person.leave.map((one) => ({ ...one, ...daysAsStretch(one, person.zone) }));
  const isIdle = !person.active || !person.present;
  return (
    <tr
      className={classes.row}
      tabIndex={props.isCurrent ? 0 : -1}
      data-index={index}
      data-row={person.personId}
      data-look={props.isLooked || undefined}
      onFocus={() => props.onFocus(index)}
    >
      <th scope="row" className={classes.name}>
        <Who {...props} />
      </th>
      {columns.map((column, at) => {
        const content = dayContent({ spans, leave, closures }, column, zone);
        const said = [
          ...content.hours,
          ...(content.isOnLeave ? [t('availability.leave')] : []),
          ...(content.isClosed ? [t('availability.closed')] : []),
        ].join(', ');
        return (
          <td
            key={column.day}
            // Bars are often too narrow for their hours.
            title={said || undefined}
            className={`${classes.cell} ${at === 0 ? classes.anchor : ''}`}
            data-days
            data-weekend={isWeekend(column.day) || undefined}
            data-open={person.mayEditLeave || undefined}
            onClick={() => props.onDay(person.personId, column.day)}
          >
            <span className="visually-hidden">{said || t('availability.free')}</span>
            {at === 0 ? (
              <div className={classes.layer}>
                {spans.map((span) => (
                  <ShiftBar
                    key={span.start}
                    span={span}
                    columns={columns}
                    zone={zone}
                    isIdle={isIdle}
                  />
                ))}
                {closures.map((closure) => (
                  <ClosedGround key={closure.start} closure={closure} columns={columns} />
                ))}
                <LeaveBars {...props} />
              </div>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
});

function Who({ person, state, at, zone, words, onLook }: PersonRowProps) {
  const isElsewhere = words.difference(person.zone, at) !== words.difference(zone, at);
  return (
    <UnstyledButton
      className={classes.who ?? ''}
      tabIndex={-1}
      onClick={() => onLook(person.personId)}
    >
      <PersonAvatar id={person.personId} name={person.displayName} size={26} />
      <div className={classes.words}>
        <div className={classes.person}>
          <span>{person.displayName}</span>
          {isElsewhere ? (
            <span className={classes.zone} title={person.zone.replaceAll('_', ' ')}>
              <span className={classes.place}>{placeOf(person.zone)} </span>
              {words.difference(person.zone, at)}
            </span>
          ) : null}
        </div>
        {state ? (
          <div className={classes.state} title={words.state(state, at)}>
            <span className={classes.dot} data-available={state.available} aria-hidden="true" />
            <span>{words.state(state, at)}</span>
          </div>
        ) : null}
      </div>
    </UnstyledButton>
  );
}

function ClosedGround({ closure, columns }: { closure: Stretch; columns: readonly DayColumn[] }) {
  const extent = extentOf(closure, columns);
  return extent ? (
    <div className={barClasses.closed} style={place(extent, columns.length)} />
  ) : null;
}

function LeaveBars({ person, columns, words, held, isCurrent, onLeave }: PersonRowProps) {
  const t = useT();
  const bars = person.leave.map((one) =>
    held?.bar === one.id ? { ...one, ...draggedDays(held.drag) } : one,
  );
  const drawn = held?.bar === null ? draggedDays(held.drag) : null;
  const label = (days: { start: string; end: string; note?: string }) =>
    [t('availability.leave'), words.days(days.start, days.end), days.note]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      {bars.map((one) => {
        const extent = extentOf(daysAsStretch(one, person.zone), columns);
        return extent ? (
          <Bar
            key={one.id}
            id={one.id}
            kind="leave"
            extent={extent}
            days={columns.length}
            label={label(one)}
            isOpen={one.mayEdit}
            isHeld={held?.bar === one.id}
            isReachable={isCurrent}
            onPress={() => onLeave(one)}
          >
            {one.note || t('availability.leave')}
          </Bar>
        ) : null;
      })}
      {drawn ? <Drawn days={drawn} {...{ person, columns }} label={label(drawn)} /> : null}
    </>
  );
}

function Drawn({
  days,
  person,
  columns,
  label,
}: {
  days: { start: string; end: string };
  person: PersonWeek;
  columns: readonly DayColumn[];
  label: string;
}) {
  const extent = extentOf(daysAsStretch(days, person.zone), columns);
  return extent ? (
    <div
      className={barClasses.bar}
      style={place(extent, columns.length)}
      data-kind="leave"
      data-held
      aria-hidden="true"
    >
      {label}
    </div>
  ) : null;
}

function isWeekend(day: string): boolean {
  const weekday = weekdayOf(day);
  return weekday === 'sat' || weekday === 'sun';
}
