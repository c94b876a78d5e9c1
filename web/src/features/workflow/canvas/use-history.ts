import { useRef, useState } from 'react';
import type { WorkflowDocument } from '@/components/workflow-drawing/document';
import { begin, change, redo, undo, type History } from './rules/history';

/** The document with its undo stack. What comes from outside is a change like any other. */
export function useHistory(
  document: WorkflowDocument,
  onChange: (document: WorkflowDocument) => void,
) {
  const [history, setHistory] = useState(() => begin(document));
  const [seen, setSeen] = useState(document);
  let shown = history;
  if (document !== seen) {
    setSeen(document);
    if (!isSame(document, history.present)) {
      shown = change(history, document);
      setHistory(shown);
    }
  }
  // Whoever undoes later, as a notice does, undoes what is shown then.
  const latest = useRef(shown);
  latest.current = shown;
  const go = (next: History<WorkflowDocument>) => {
    if (next === latest.current) return;
    latest.current = next;
    setHistory(next);
    setSeen(next.present);
    onChange(next.present);
  };
  return {
    document: shown.present,
    change: (next: WorkflowDocument, about?: string) =>
      go(change(latest.current, next, about ?? null)),
    undo: shown.past.length > 0 ? () => go(undo(latest.current)) : null,
    redo: shown.future.length > 0 ? () => go(redo(latest.current)) : null,
  };
}

function isSame(one: WorkflowDocument, other: WorkflowDocument): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
