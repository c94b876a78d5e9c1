import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Callout } from '@/components/callout';
import { FormDialog } from '@/components/form/form-dialog';
import { atMost } from '@/components/form/validate';
import { useErrorText } from '@/components/use-error-text';
import { useNotice } from '@/components/use-notice';
import { refusalAs } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { useCancelTicket } from '../api/cancel-ticket';
import { useHoldTicket } from '../api/hold-ticket';
import { ticketRefusal } from '../api/refusals';
import { useResumeTicket } from '../api/resume-ticket';
import type { Ticket } from '../api/ticket';
import type { TicketDeed } from '../rules/deeds-for';

interface Props {
  of: Ticket;
  deed: Exclude<TicketDeed, 'fields'>;
  onClose: () => void;
}

/** Holds, resumes or gives up a ticket: named, with what it means, and a word why. */
export function TicketDeedDialog({ of, deed, onClose }: Props) {
  const t = useT();
  const run = { hold: useHoldTicket(of), resume: useResumeTicket(of), cancel: useCancelTicket(of) };
  const { done } = useNotice();
  const ticket = of.ticket.number;
  const form = useForm({
    initialValues: { comment: '' },
    validate: { comment: atMost(t, 2000) },
  });
  return (
    <FormDialog
      onClose={onClose}
      title={t(`tickets.deed.${deed}.named`, { ticket })}
      form={form}
      submit={t(`tickets.deed.${deed}.do`)}
      refused={(error) => <NotDone error={error} />}
      onSubmit={async ({ comment }) => {
        await run[deed].mutateAsync(comment.trim());
        done(t(`tickets.deed.${deed}.done`, { ticket }));
        onClose();
      }}
    >
      <Text size="sm" c="dimmed">
        {t(`tickets.deed.${deed}.what`)}
      </Text>
      <Textarea
        label={t('tickets.comment')}
        data-autofocus
        autosize
        minRows={2}
        {...form.getInputProps('comment')}
      />
    </FormDialog>
  );
}

function NotDone({ error }: { error: Error }) {
  const t = useT();
  const text = useErrorText();
  const known = refusalAs(ticketRefusal, error);
  return (
    <Callout tone="warn" role="alert">
      {known ? t('refusal.ticket-not-now') : text(error)}
    </Callout>
  );
}
