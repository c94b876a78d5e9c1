import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Callout } from '@/components/callout';
import { useReasonWords } from '@/components/decision/use-decision-words';
import { JustTaken } from '@/components/just-taken';
import { useErrorText } from '@/components/use-error-text';
import { refusalAs } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { useNow } from '@/lib/time/use-now';
import { caseRefusal } from '../api/refusals';

interface Props {
  error: Error;
  /** Offered where somebody else was quicker. */
  onNext?: () => void;
  /** Offered where somebody changed it meanwhile. */
  onReload?: () => void;
}

/** Why nothing was done with a case; somebody being quicker has its own friendly face. */
export function CaseRefused({ error, onNext, onReload }: Props): ReactNode {
  const t = useT();
  const text = useErrorText();
  const reason = useReasonWords();
  const now = useNow();
  const known = refusalAs(caseRefusal, error);
  if (!known) return <Bad>{text(error)}</Bad>;
  switch (known.code) {
    case 'already-held':
      return (
        <JustTaken {...(onNext ? { onNext } : {})}>
          {t('cases.taken-by', { name: known.holder.displayName })}
        </JustTaken>
      );
    case 'cannot-take-it': {
      const why = known.reason ? reason(known.reason, now.toISOString()) : null;
      if (!why || !known.person) return <Warn>{known.detail}</Warn>;
      return <Warn>{t('cases.cannot-take', { name: known.person.displayName, why })}</Warn>;
    }
    case 'changed-meanwhile':
      return (
        <Callout tone="warn" role="alert" title={t('cases.changed')}>
          {t('cases.changed.what')}
          {onReload ? (
            <Button size="compact-sm" variant="default" mt="xs" display="block" onClick={onReload}>
              {t('ui.reload')}
            </Button>
          ) : null}
        </Callout>
      );
    case 'nothing-waiting':
      return (
        <Callout tone="quiet" role="status">
          {t('refusal.nothing-waiting')}
        </Callout>
      );
    case 'already-done':
    case 'not-held':
    case 'not-done':
    case 'in-another-queue':
    case 'holds-enough':
    case 'busy':
      return <Warn>{text(error)}</Warn>;
  }
}

function Warn({ children }: { children: ReactNode }) {
  return (
    <Callout tone="warn" role="alert">
      {children}
    </Callout>
  );
}

function Bad({ children }: { children: ReactNode }) {
  return (
    <Callout tone="bad" role="alert">
      {children}
    </Callout>
  );
}
