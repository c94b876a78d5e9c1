import { UnstyledButton } from '@mantine/core';
import { useIntl } from 'react-intl';
import { Hint } from '@/components/hint';
import { useT } from '@/lib/i18n/use-t';
import type { Cost, Seated } from '../api/week-types';
import type { Seat } from '../rules/changes';
import { costsByRule } from '../rules/seat-costs';
import type { SeatChange } from '../rules/version-changes';
import { personTones } from './person-tones';
import classes from './timetable.module.css';
import type { RosterWords } from './use-roster-words';

/** What can be done with places; a timetable without it is for reading. */
export interface SeatDeeds {
  isHeld: (seat: Seat) => boolean;
  onPress: (seat: Seat) => void;
}

/** Asking others to take a turn. */
export interface Asking {
  may: (seat: Seat) => boolean;
  ask: (seat: Seat) => void;
}

interface Props {
  seat: Seat;
  person: Seated | null;
  costs: readonly Cost[];
  isMine: boolean;
  /** Whether Tab comes here. */
  isStop: boolean;
  words: RosterWords;
  deeds: SeatDeeds | null;
  /** What became of it, when two timetables are compared. */
  change: { kind: SeatChange; label: string } | null;
  asking: Asking | null;
  onFocus: () => void;
}

/** One place of a turn: who sits there, with extension and cost on hover and focus. */
export function SeatButton({ seat, person, costs, isMine, isStop, words, ...props }: Props) {
  const { deeds, change, asking, onFocus } = props;
  const ask = !deeds && asking?.may(seat) ? asking.ask : null;
  const t = useT();
  const name = person?.displayName ?? t('roster.nobody');
  const when = words.when(seat.day, seat.turn);
  const label = t(isMine ? 'roster.seat.yours' : 'roster.seat', { name, when });
  return (
    <Hint label={<Details {...{ person, costs, words }} canAsk={ask !== null} />} onTouch={!ask}>
      <UnstyledButton
        className={classes.seat ?? ''}
        style={person ? personTones(person) : undefined}
        data-nobody={person ? undefined : true}
        data-mine={isMine || undefined}
        data-change={change?.kind}
        data-held={deeds?.isHeld(seat) || undefined}
        data-seat={`${seat.day} ${seat.turn} ${seat.line}`}
        tabIndex={isStop ? 0 : -1}
        aria-pressed={deeds ? deeds.isHeld(seat) : undefined}
        aria-label={
          change ? t('roster.seat.changed', { seat: label, change: change.label }) : label
        }
        onFocus={onFocus}
        aria-haspopup={ask ? 'dialog' : undefined}
        onClick={() => (deeds ? deeds.onPress(seat) : ask?.(seat))}
      >
        {name}
      </UnstyledButton>
    </Hint>
  );
}

interface DetailsProps {
  person: Seated | null;
  costs: readonly Cost[];
  words: RosterWords;
  canAsk: boolean;
}

function Details({ person, costs, words, canAsk }: DetailsProps) {
  const t = useT();
  const intl = useIntl();
  const extension = person?.extension;
  return (
    <>
      <div>{person?.displayName ?? t('roster.nobody')}</div>
      {extension ? <div>{t('roster.extension.is', { extension })}</div> : null}
      {costsByRule(costs).map(({ what, points }) => (
        <div key={what}>
          {t('roster.cost.one', { rule: words.rule(what), points: intl.formatNumber(points) })}
        </div>
      ))}
      {canAsk ? <div>{t('roster.seat.ask')}</div> : null}
    </>
  );
}
