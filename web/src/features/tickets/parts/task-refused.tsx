import type { ReactNode } from 'react';
import { Callout } from '@/components/callout';
import { JustTaken } from '@/components/just-taken';
import { useErrorText } from '@/components/use-error-text';
import { refusalAs } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { taskRefusal } from '../api/refusals';

/** Why nothing was done with a task; somebody being quicker has its own friendly face. */
export function TaskRefused({ error }: { error: Error }): ReactNode {
  const t = useT();
  const text = useErrorText();
  const known = refusalAs(taskRefusal, error);
  if (!known) return <Warn>{text(error)}</Warn>;
  switch (known.code) {
    case 'already-held':
      return (
        <JustTaken>
          {t('tickets.refused.taken', { name: known.person?.displayName ?? t('tickets.somebody') })}
        </JustTaken>
      );
    case 'task-not-yours':
      return (
        <Warn>
          {known.person
            ? t('tickets.refused.not-yours', { name: known.person.displayName })
            : t('refusal.task-not-yours')}
        </Warn>
      );
    case 'task-not-now':
    case 'already-done':
      return <Warn>{t('refusal.task-not-now')}</Warn>;
    case 'not-held':
      return <Warn>{t('tickets.refused.not-held')}</Warn>;
    case 'holds-enough':
      return <Warn>{t('tickets.refused.holds-enough')}</Warn>;
    case 'cannot-take-it':
      return (
        <Warn>
          {t('tickets.refused.cannot-take', {
            name: known.person?.displayName ?? t('tickets.somebody'),
          })}
        </Warn>
      );
  }
}

function Warn({ children }: { children: ReactNode }) {
  return (
    <Callout tone="warn" role="alert">
      {children}
    </Callout>
  );
}
