import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { faultsQuery } from '../api/validate';
import type { WorkflowSource } from '../api/version';
import { formatOf, parse } from '../rules/document';
import type { Editing } from '../rules/editing';

interface Kept extends Editing {
  /** Goes on from what is stored now; what was written here stays, or is given up. */
  rebase: (stored: WorkflowSource, source: string) => void;
}

/** Keeps the text of a version while it is being written, with what is wrong with it. */
export function useEditing(newest: WorkflowSource, mayEdit: boolean): Kept {
  const [base, setBase] = useState(newest);
  const [source, setSource] = useState(newest.source);
  // What others store shows at once, unless something was written here: then saving finds out.
  if (newest.version.version > base.version.version && source === base.source) {
    setBase(newest);
    setSource(newest.source);
  }
  const isDirty = source !== base.source;
  const { workflowId, format: stored, status } = base.version;
  const format = stored === 'json' && formatOf(source) === 'yaml' ? 'yaml' : stored;
  const [settled] = useDebouncedValue(source, 400);
  const query = useQuery({
    ...faultsQuery(settled, format, workflowId),
    enabled: settled !== base.source,
    placeholderData: keepPreviousData,
  });
  const parsed = useMemo(() => parse(source), [source]);
  return {
    version: base.version,
    source,
    format,
    parsed,
    faults: isDirty ? (query.data ?? base.faults) : base.faults,
    isDirty,
    mayEdit: mayEdit && status === 'draft',
    change: setSource,
    rebase: (to, text) => {
      setBase(to);
      setSource(text);
    },
  };
}
