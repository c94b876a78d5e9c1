import { createContext, use } from 'react';
import type { WorkflowDocument } from '@/components/workflow-drawing/document';
import {
  faultsAt,
  faultsOf,
  type DocumentFault,
  type Thing,
} from '@/components/workflow-drawing/faults';

/** What every part of the editor works on. */
export interface Editing {
  document: WorkflowDocument;
  /** Shows and keeps another document; changes about the same thing are undone together. */
  change: (document: WorkflowDocument, about?: string) => void;
  faults: readonly DocumentFault[];
  isReadOnly: boolean;
  select: (thing: Thing) => void;
}

export const EditContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = use(EditContext);
  if (!editing) throw new Error('Expected to be inside of a WorkflowCanvas');
  return editing;
}

/** What is wrong with a field of a thing, in words; undefined when nothing is. */
export function useFaultAt(thing: Thing): (field: string) => string | undefined {
  const { faults } = useEditing();
  const own = faultsOf(faults, thing);
  return (field) => {
    const found = faultsAt(own, field);
    return found.length > 0 ? found.map(({ message }) => message).join(' ') : undefined;
  };
}
