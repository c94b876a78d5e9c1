import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useUndoNotice } from '@/components/undo-notice';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useAssignCase } from '../api/assign-case';
import type { Case } from '../api/case';
import { useCompleteCase } from '../api/complete-case';
import { useReopenCase } from '../api/reopen-case';
import type { Deed } from '../rules/deeds-for';
import { useTellAnswer } from './use-tell-answer';

// Forms are fetched when they are asked for: My work shall be there at once.
const EditCaseDialog = lazy(() =>
  import('./edit-case-dialog').then((module) => ({ default: module.EditCaseDialog })),
);
const GiveCaseDialog = lazy(() =>
  import('./give-case-dialog').then((module) => ({ default: module.GiveCaseDialog })),
);
const UnassignCaseDialog = lazy(() =>
  import('./unassign-case-dialog').then((module) => ({ default: module.UnassignCaseDialog })),
);

export interface CaseDeeds {
  run: (deed: Deed, to: Case) => void;
  /** What is being done, and with which case. */
  busy: { deed: Deed; id: string } | null;
  /** Why the last deed was not done, and with which case. */
  refused: { id: string; error: Error } | null;
  forget: () => void;
  /** Forms of deeds that need one. */
  dialog: ReactNode;
}

type Asking = { deed: 'give' | 'unassign' | 'edit'; of: Case } | null;

/** Everything that can be done with a case: at once, or after a small form. */
export function useCaseDeeds(): CaseDeeds {
  const t = useT();
  const told = useTellAnswer();
  const offerUndo = useUndoNotice();
  const { done, failed } = useNotice();
  const assign = useAssignCase();
  const complete = useCompleteCase();
  const reopen = useReopenCase();
  const [asking, setAsking] = useState<Asking>(null);
  const [busy, setBusy] = useState<CaseDeeds['busy']>(null);
  const [refused, setRefused] = useState<CaseDeeds['refused']>(null);

  const tried = async (deed: Deed, { id }: Case, act: () => Promise<unknown>) => {
    setBusy({ deed, id });
    setRefused(null);
    try {
      await act();
    } catch (error) {
      setRefused({ id, error: error instanceof Error ? error : new Error(String(error)) });
    } finally {
      setBusy(null);
    }
  };
  const handOut = (deed: 'assign' | 'reassign', of: Case) =>
    tried(deed, of, async () => {
      const mode = deed === 'assign' ? 'auto' : 'auto-reassign';
      done(told(await assign.mutateAsync({ id: of.id, how: { mode } })));
    });
  const finish = (of: Case) =>
    tried('complete', of, async () => {
      await complete.mutateAsync(of.id);
      offerUndo({
        done: t('cases.completed', { case: of.caseId }),
        undo: () => reopen.mutate(of.id, { onError: failed }),
      });
    });
  const openAgain = (of: Case) =>
    tried('reopen', of, async () => {
      await reopen.mutateAsync(of.id);
      done(t('cases.reopened', { case: of.caseId }));
    });

  const run = (deed: Deed, of: Case) => {
    switch (deed) {
      case 'assign':
      case 'reassign':
        return void handOut(deed, of);
      case 'complete':
        return void finish(of);
      case 'reopen':
        return void openAgain(of);
      case 'give':
      case 'unassign':
      case 'edit':
        setRefused(null);
        return setAsking({ deed, of });
    }
  };

  const close = () => setAsking(null);
  return {
    run,
    busy,
    refused,
    forget: () => setRefused(null),
    dialog: asking ? (
      <Suspense fallback={null}>
        <Form asking={asking} onClose={close} />
      </Suspense>
    ) : null,
  };
}

function Form({
  asking: { deed, of },
  onClose,
}: {
  asking: NonNullable<Asking>;
  onClose: () => void;
}) {
  switch (deed) {
    case 'give':
      return <GiveCaseDialog of={of} onClose={onClose} />;
    case 'unassign':
      return <UnassignCaseDialog of={of} onClose={onClose} />;
    case 'edit':
      return <EditCaseDialog of={of} onClose={onClose} />;
  }
}
