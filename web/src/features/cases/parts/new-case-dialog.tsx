import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import type { CaseAnswer } from '../api/answer';
import { useCreateCase } from '../api/create-case';
import { NewCaseForm } from './new-case-form';
import { NewCaseOutcome } from './new-case-outcome';

/** A new case: its facts, who chooses its holder, and then who got it and why. */
export function NewCaseDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { key, renew } = useIdempotencyKey();
  const create = useCreateCase(key);
  const [answer, setAnswer] = useState<CaseAnswer | null>(null);
  const again = () => {
    renew();
    setAnswer(null);
  };
  if (!answer) {
    return (
      <NewCaseForm
        onClose={onClose}
        onCreate={async (facts) => setAnswer(await create.mutateAsync(facts))}
      />
    );
  }
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('cases.new')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <NewCaseOutcome answer={answer} onAgain={again} onClose={onClose} />
    </Modal>
  );
}
