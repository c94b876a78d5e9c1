import { useUndoNotice } from '@/components/undo-notice';
import { useNotice } from '@/components/use-notice';
import { newId } from '@/lib/id/new-id';
import { useT } from '@/lib/i18n/use-t';
import { useAddLeave, type NewLeave } from '../api/add-leave';
import { useChangeLeave } from '../api/change-leave';
import { useRemoveLeave } from '../api/remove-leave';
import type { Leave } from '../api/week';
import type { Days } from '../rules/day-drag';
import type { Words } from './use-words';

/** Adding, moving and removing leave, each with ten seconds to undo it. They reject when refused. */
export function useLeaveDeeds(words: Words) {
  const t = useT();
  const add = useAddLeave();
  const change = useChangeLeave();
  const remove = useRemoveLeave();
  const undoable = useUndoNotice();
  const { failed } = useNotice();

  const told = (deed: 'added' | 'changed' | 'removed', name: string, { start, end }: Days) =>
    t(`availability.leave.${deed}`, { name, days: words.days(start, end) });

  return {
    add: async (wanted: NewLeave, name: string, key = newId()) => {
      const added = await add.mutateAsync({ wanted, key });
      undoable({
        done: told('added', name, wanted),
        undo: () => remove.mutate(added, { onError: failed }),
      });
    },
    change: async (leave: Leave, to: Days & { note?: string }, name: string) => {
      const changed = await change.mutateAsync({ leave, to: { note: leave.note, ...to } });
      undoable({
        done: told('changed', name, to),
        undo: () =>
          change.mutate(
            { leave: changed, to: { start: leave.start, end: leave.end, note: leave.note } },
            { onError: failed },
          ),
      });
    },
    remove: async (leave: Leave, name: string) => {
      const { personId, start, end, note } = await remove.mutateAsync(leave);
      undoable({
        done: told('removed', name, leave),
        undo: () =>
          add.mutate({ wanted: { personId, start, end, note }, key: newId() }, { onError: failed }),
      });
    },
    failed,
  };
}

export type LeaveDeeds = ReturnType<typeof useLeaveDeeds>;
