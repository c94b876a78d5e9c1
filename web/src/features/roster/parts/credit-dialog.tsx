import { Modal, NumberInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '@/components/form/form-dialog';
import { all, atMost, required } from '@/components/form/validate';
import { useNotice } from '@/components/use-notice';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import { useGiveCredit } from '../api/credits';
import type { RosterPerson } from '../api/keeping-types';
import { isAmount } from '../rules/credit-fields';
import { CreditEntries } from './credit-entries';

interface Props {
  person: RosterPerson;
  onClose: () => void;
}

/** How somebody’s credit came about; planners give or take some. */
export function CreditDialog({ person, onClose }: Props) {
  const t = useT();
  if (person.mayEdit) return <GiveCredit person={person} onClose={onClose} />;
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={t('exchange.credit.of', { name: person.displayName })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <CreditEntries person={person.id} />
    </Modal>
  );
}

function GiveCredit({ person, onClose }: Props) {
  const t = useT();
  const { done } = useNotice();
  const { key, renew } = useIdempotencyKey();
  const give = useGiveCredit(person.id, key);
  const form = useForm<{ amount: number | string; reason: string }>({
    initialValues: { amount: '', reason: '' },
    validate: {
      amount: (amount) => (isAmount(amount) ? null : t('exchange.credit.amount.wrong')),
      reason: all(required(t), atMost(t, 500)),
    },
  });
  return (
    <FormDialog
      size="xl"
      title={t('exchange.credit.of', { name: person.displayName })}
      form={form}
      submit={t('exchange.credit.give')}
      onClose={onClose}
      onSubmit={async ({ amount, reason }) => {
        await give.mutateAsync({ amount: Number(amount), reason });
        done(t('exchange.credit.given', { name: person.displayName }));
        renew();
        form.reset();
      }}
    >
      <CreditEntries person={person.id} />
      <NumberInput
        label={t('exchange.credit.amount')}
        description={t('exchange.credit.amount.what')}
        min={-500}
        max={500}
        decimalScale={1}
        {...form.getInputProps('amount')}
      />
      <Textarea
        label={t('exchange.credit.reason')}
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}
