import { useUndoNotice } from '@/components/undo-notice';
import { useNotice } from '@/components/use-notice';
import { newId } from '@/lib/id/new-id';
import { useT } from '@/lib/i18n/use-t';
import { useRemoveBusy, useSaveBusy } from '../api/busy';
import type { BusyMark } from '../api/keeping-types';
import { toBusyFacts, toBusyFields } from '../rules/busy-fields';

/** Removes a mark, with ten seconds to undo it. */
export function useRemoveBusyMark(): (mark: BusyMark) => void {
  const t = useT();
  const remove = useRemoveBusy();
  const add = useSaveBusy(null);
  const undoable = useUndoNotice();
  const { failed } = useNotice();
  return (mark) =>
    remove.mutate(mark, {
      onSuccess: (removed) =>
        undoable({
          done: t('roster.busy.removed'),
          undo: () =>
            add.mutate(
              { facts: toBusyFacts(toBusyFields(removed, '', '')), key: newId() },
              { onError: failed },
            ),
        }),
      onError: failed,
    });
}
