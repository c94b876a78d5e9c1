import { useT } from '@/lib/i18n/use-t';
import type { Week } from '../api/week';
import { draggedDays } from '../rules/day-drag';
import { COMPANY } from './company-row';
import { factsOf, useClosureDeeds } from './use-closure-deeds';
import type { Held } from './use-day-drag';
import { useLeaveDeeds } from './use-leave-deeds';
import type { Words } from './use-words';

/** Does what was dragged; a refusal takes it back and says why. */
export function useDrop(week: Week, words: Words): (held: Held) => void {
  const t = useT();
  const leave = useLeaveDeeds(words);
  const closure = useClosureDeeds(words);

  const dropClosure = ({ bar, drag }: Held) => {
    const days = draggedDays(drag);
    const held = week.closures.find(({ id }) => id === bar);
    return held
      ? closure.change(held, { ...factsOf(held), ...days })
      : closure.add({ ...days, description: t('availability.closed'), tags: [] });
  };
  const dropLeave = ({ row, bar, drag }: Held) => {
    const days = draggedDays(drag);
    const person = week.people.find(({ personId }) => personId === row);
    const held = person?.leave.find(({ id }) => id === bar);
    const name = person?.displayName ?? '';
    return held
      ? leave.change(held, days, name)
      : leave.add({ personId: row, ...days, note: '' }, name);
  };
  return (held) => {
    if (held.row === COMPANY) dropClosure(held).catch(closure.failed);
    else dropLeave(held).catch(leave.failed);
  };
}
