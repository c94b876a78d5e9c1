import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Callout } from '@/components/callout';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { useNotice } from '@/components/use-notice';
import { Refusal } from '@/lib/http/errors';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import type { Offer, RunDetail } from '../api/planning-types';
import { useApplyRemedy, type Choice } from '../api/remedies';
import { useAllowanceWords } from './use-allowance-words';

export interface RemedyLinks {
  /** Shows the run that was begun. */
  onRun: (id: string) => void;
  /** A link to where the people of the roster, or leave, are kept. */
  linkTo: (where: 'people' | 'leave', words: string) => ReactNode;
}

interface Props extends RemedyLinks {
  run: RunDetail;
  choice: Choice;
  offer: Offer | null;
  /** Where something is entered that Evenhand cannot do by itself. */
  elsewhere: 'people' | 'leave' | null;
}

/** Applies a remedy and plans its week again, or says where it would be seen to. */
export function ApplyRemedy({ run, choice, offer, elsewhere, onRun, linkTo }: Props) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  if (!offer) return elsewhere ? linkTo(elsewhere, t(`roster-run.elsewhere.${elsewhere}`)) : null;
  if (!run.mayEdit) return null;
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setAsked(true)}>
        {t(`roster-run.apply.${run.kind}`)}
      </Button>
      {isAsked ? (
        <ApplyDialog {...{ run, choice, offer, onRun }} onClose={() => setAsked(false)} />
      ) : null}
    </>
  );
}

interface DialogProps extends Pick<Props, 'run' | 'choice' | 'onRun'> {
  offer: Offer;
  onClose: () => void;
}

/** Names what changes, for which week alone. */
function ApplyDialog({ run, choice, offer, onRun, onClose }: DialogProps) {
  const t = useT();
  const { offered } = useAllowanceWords(run);
  const apply = useApplyRemedy(run);
  const { key } = useIdempotencyKey();
  const { done } = useNotice();
  return (
    <ConfirmDialog
      opened
      title={t('roster-run.apply.title')}
      confirm={t(`roster-run.apply.${run.kind}`)}
      tone="plain"
      onConfirm={async () => {
        const begun = await apply.mutateAsync({ ...choice, key });
        done(t('roster-run.applied'));
        onRun(begun.run.id);
      }}
      onClose={onClose}
      refused={(error) =>
        error instanceof Refusal && error.code === 'week-changed' ? (
          <Callout tone="warn" role="alert" title={t('roster-run.changed')}>
            {t('refusal.week-changed')}
          </Callout>
        ) : null
      }
    >
      <p>{offered(offer)}</p>
      <p>{t('roster-run.apply.what')}</p>
    </ConfirmDialog>
  );
}
