import { useUndoNotice } from '@/components/undo-notice';
import { useNotice } from '@/components/use-notice';
import { newId } from '@/lib/id/new-id';
import { useT } from '@/lib/i18n/use-t';
import { useAddClosure, type ClosureFacts } from '../api/add-closure';
import { useChangeClosure } from '../api/change-closure';
import { useRemoveClosure } from '../api/remove-closure';
import type { Closure } from '../api/week';
import type { Days } from '../rules/day-drag';
import type { Words } from './use-words';

/** Closing the company, moving that and opening it again, each with ten seconds to undo it. They reject when refused. */
export function useClosureDeeds(words: Words) {
  const t = useT();
  const add = useAddClosure();
  const change = useChangeClosure();
  const remove = useRemoveClosure();
  const undoable = useUndoNotice();
  const { failed } = useNotice();

  const told = (deed: 'added' | 'changed' | 'removed', { start, end }: Days) =>
    t(`availability.closure.${deed}`, { days: words.days(start, end) });

  return {
    add: async (wanted: ClosureFacts, key = newId()) => {
      const added = await add.mutateAsync({ wanted, key });
      undoable({
        done: told('added', wanted),
        undo: () => remove.mutate(added, { onError: failed }),
      });
    },
    change: async (closure: Closure, to: ClosureFacts) => {
      const changed = await change.mutateAsync({ closure, to });
      undoable({
        done: told('changed', to),
        undo: () => change.mutate({ closure: changed, to: factsOf(closure) }, { onError: failed }),
      });
    },
    remove: async (closure: Closure) => {
      const removed = await remove.mutateAsync(closure);
      undoable({
        done: told('removed', closure),
        undo: () => add.mutate({ wanted: factsOf(removed), key: newId() }, { onError: failed }),
      });
    },
    failed,
  };
}

export function factsOf({ start, end, description, tags }: Closure): ClosureFacts {
  return { start, end, description, tags };
}

export type ClosureDeeds = ReturnType<typeof useClosureDeeds>;
