import type { Closure, Leave } from '../api/week';
import { ClosureDialog } from './closure-dialog';
import { LeaveDialog } from './leave-dialog';
import { useClosureDeeds } from './use-closure-deeds';
import { useLeaveDeeds } from './use-leave-deeds';
import type { Words } from './use-words';

/** Which form is open. */
export type Doing =
  | { addLeave: { id: string; name: string } | null; day: string | null }
  | { leave: Leave; name: string }
  | { addClosure: string | null }
  | { closure: Closure };

interface Props {
  doing: Doing | null;
  words: Words;
  onClose: () => void;
}

/** The forms of leave and closures: what dragging does, with keys. */
export function WeekDialogs({ doing, words, onClose }: Props) {
  const leave = useLeaveDeeds(words);
  const closure = useClosureDeeds(words);
  if (!doing) return null;
  if ('addLeave' in doing) {
    return (
      <LeaveDialog
        leave={null}
        person={doing.addLeave}
        day={doing.day}
        deeds={leave}
        {...{ words, onClose }}
      />
    );
  }
  if ('leave' in doing) {
    return (
      <LeaveDialog
        leave={doing.leave}
        person={{ id: doing.leave.personId, name: doing.name }}
        day={null}
        deeds={leave}
        {...{ words, onClose }}
      />
    );
  }
  const isNew = 'addClosure' in doing;
  return (
    <ClosureDialog
      closure={isNew ? null : doing.closure}
      day={isNew ? doing.addClosure : null}
      deeds={closure}
      onClose={onClose}
    />
  );
}
