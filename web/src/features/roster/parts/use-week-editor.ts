import { useState } from 'react';
import { useNotice } from '@/components/use-notice';
import { refusalAs } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { editRefusal, type EditRefusal } from '../api/edit-refusals';
import { useEditWeek } from '../api/edit-week';
import type { Change, RosterWeek } from '../api/week-types';
import type { BreachView } from '../api/week-views';
import { leave, planOf, type Hold, type Plan, type Seat } from '../rules/changes';
import { act, NO_HISTORY, redoStep, undoStep, type History } from '../rules/history';

/** What became of the last action, until the reader goes on. */
export type Outcome =
  | { kind: 'warned'; breaches: readonly BreachView[] }
  | { kind: 'refused'; refusal: EditRefusal; again: () => void };

/** Editing a published week: holding somebody, letting go, taking back. The server checks each action. */
export function useWeekEditor(week: RosterWeek) {
  const t = useT();
  const edit = useEditWeek(week.monday);
  const { done, failed } = useNotice();
  const [hold, setHold] = useState<Hold | null>(null);
  const [history, setHistory] = useState<History>(NO_HISTORY);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const send = (changes: readonly Change[], after: History, seen = week.number) => {
    if (edit.isPending) return;
    setHold(null);
    setOutcome(null);
    edit.mutate(
      { seen, changes },
      {
        onSuccess: ({ warnings }) => {
          setHistory(after);
          if (warnings.length > 0) setOutcome({ kind: 'warned', breaches: warnings });
        },
        onError: (error) => {
          const refusal = refusalAs(editRefusal, error);
          if (!refusal) failed(error);
          else setOutcome({ kind: 'refused', refusal, again: () => again(refusal) });
        },
      },
    );
    const again = (refusal: EditRefusal) => {
      send(changes, after, refusal.code === 'changed-meanwhile' ? refusal.number : seen);
    };
  };

  const run = (plan: Plan) => {
    if ('changes' in plan) send(plan.changes, act(history, plan.changes));
    else {
      setHold(null);
      if (plan.problem === 'twice') done(t('roster.edit.twice'));
    }
  };
  const press = (seat: Seat) => {
    if (hold) run(planOf(week, hold, seat));
    else if (seat.person) setHold({ from: seat });
    else done(t('roster.edit.choose-first'));
  };
  const step = (found: ReturnType<typeof undoStep>) => {
    if (found) send(found.changes, found.after);
  };

  return {
    hold,
    outcome,
    isBusy: edit.isPending,
    press,
    /** Puts who is held into a place, whatever was held before. */
    put: (held: Hold, seat: Seat) => run(planOf(week, held, seat)),
    take: setHold,
    release: () => setHold(null),
    clear: (seat: Seat) => run(leave(seat)),
    dismiss: () => setOutcome(null),
    undo: history.done.length > 0 ? () => step(undoStep(history)) : null,
    redo: history.undone.length > 0 ? () => step(redoStep(history)) : null,
  };
}

export type WeekEditor = ReturnType<typeof useWeekEditor>;
