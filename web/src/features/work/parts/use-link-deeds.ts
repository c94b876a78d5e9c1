import { useUndoNotice } from '@/components/undo-notice';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { usePutSupporter, type Link } from '../api/put-supporter';
import { useRemoveSupporter } from '../api/remove-supporter';

/** Changing and ending what somebody supports: at once, taken back when refused, undone on wish. */
export function useLinkDeeds() {
  const t = useT();
  const put = usePutSupporter();
  const remove = useRemoveSupporter();
  const undoable = useUndoNotice();
  const { failed } = useNotice();
  return {
    set: (link: Link) => put.mutate(link, { onError: failed }),
    remove: (link: Link, names: { person: string; queue: string }) => {
      remove.mutateAsync(link).then(
        () =>
          undoable({
            done: t('queues.supporter.removed', names),
            undo: () => put.mutate(link, { onError: failed }),
          }),
        failed,
      );
    },
  };
}
