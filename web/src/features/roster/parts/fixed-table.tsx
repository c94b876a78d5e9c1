import { UnstyledButton } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import type { FixedTurn } from '../api/fixed';
import type { RosterPerson } from '../api/keeping-types';
import { peopleAt, walkFixed, type FixedPlace, type FixedShape } from '../rules/fixed-grid';
import { isStep } from '../rules/walk';
import classes from './fixed.module.css';
import { personTones } from './person-tones';
import { useRosterWords } from './use-roster-words';

interface Props {
  hours: readonly string[];
  shape: FixedShape;
  turns: readonly FixedTurn[];
  people: readonly RosterPerson[];
  /** Nothing when the reader may only look. */
  onChoose: ((place: FixedPlace) => void) | null;
  onEmpty: (place: FixedPlace) => void;
}

/** A week: days across, turns down, in each place who should have it. One stop for Tab; arrows walk. */
export function FixedTable({ hours, shape, turns, people, onChoose, onEmpty }: Props) {
  const t = useT();
  const words = useWords(hours, people);
  const frame = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<FixedPlace | null>(null);
  const first = { day: shape.days[0] ?? 'mon', start: shape.starts[0] ?? '' } as const;
  const isThere =
    place !== null && shape.days.includes(place.day) && shape.starts.includes(place.start);
  const stop = isThere ? place : first;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (onChoose && (event.key === 'Delete' || event.key === 'Backspace')) onEmpty(stop);
    if (!isStep(event.key)) return;
    event.preventDefault();
    const to = walkFixed(shape, stop, event.key);
    setPlace(to);
    frame.current?.querySelector<HTMLElement>(`[data-place="${to.day} ${to.start}"]`)?.focus();
  };
  return (
    <div className={classes.frame}>
      <table
        ref={frame}
        className={classes.table}
        aria-label={t('roster-fixed.table')}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <td />
            {shape.days.map((day) => (
              <th key={day} scope="col">
                {words.weekday(day, 'long')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shape.starts.map((start, turn) => (
            <tr key={start}>
              <th scope="row">{words.turn(turn)}</th>
              {shape.days.map((day) => (
                <td key={day}>
                  <Place
                    place={{ day, start }}
                    when={words.when(day, turn)}
                    people={peopleAt(turns, { day, start }).map(words.person)}
                    isStop={stop.day === day && stop.start === start}
                    onFocus={() => setPlace({ day, start })}
                    onChoose={onChoose}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PlaceProps {
  place: FixedPlace;
  when: string;
  people: Pick<RosterPerson, 'id' | 'displayName' | 'colour'>[];
  isStop: boolean;
  onFocus: () => void;
  onChoose: ((place: FixedPlace) => void) | null;
}

function Place({ place, when, people, isStop, onFocus, onChoose }: PlaceProps) {
  const t = useT();
  const intl = useIntl();
  const names = people.map(({ displayName }) => displayName);
  return (
    <UnstyledButton
      className={classes.place ?? ''}
      data-place={`${place.day} ${place.start}`}
      tabIndex={isStop ? 0 : -1}
      aria-disabled={onChoose === null || undefined}
      aria-label={
        names.length === 0
          ? t('roster-fixed.empty', { when })
          : t('roster-fixed.cell', { when, people: intl.formatList(names, { type: 'unit' }) })
      }
      onFocus={onFocus}
      onClick={() => onChoose?.(place)}
    >
      {people.map(({ id, displayName, colour }) => (
        <span key={id} className={classes.person} style={personTones({ personId: id, colour })}>
          {displayName}
        </span>
      ))}
    </UnstyledButton>
  );
}

function useWords(hours: readonly string[], people: readonly RosterPerson[]) {
  const words = useRosterWords({
    hours: [...hours],
    people: people.map(({ id, displayName, extension, colour }) => ({
      ...{ personId: id, displayName, extension, colour },
    })),
  });
  const person = (id: string) =>
    people.find((one) => one.id === id) ?? { id, displayName: words.name(id), colour: '' };
  return { ...words, person };
}
