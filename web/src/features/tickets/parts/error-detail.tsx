import {
  Anchor,
  Button,
  Code,
  Group,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlayerSkipForward, IconRefresh } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Fact, Facts } from '@/components/facts';
import { FormPanel } from '@/components/form/form-panel';
import { atMost } from '@/components/form/validate';
import { RelativeTime } from '@/components/relative-time';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useNoteError } from '../api/note-error';
import { useRetryError } from '../api/retry-error';
import { useSkipError } from '../api/skip-error';
import { ERROR_STATUSES, type TicketError } from '../api/ticket-errors';
import { ErrorStatus } from './error-status';

interface Props {
  of: TicketError;
  /** Whether its ticket is on the page already. */
  isAtTicket?: boolean;
}

/** Why a ticket does not go on, and what can be done about it. */
export function ErrorDetail({ of, isAtTicket = false }: Props) {
  const t = useT();
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <ErrorStatus status={of.status} />
        <Text size="sm" c="dimmed">
          {t(`tickets.error-type.${of.type}`)}
        </Text>
      </Group>
      <Text fw={500} style={{ overflowWrap: 'anywhere' }}>
        {of.message}
      </Text>
      {of.detail ? (
        <Code block mah={220} style={{ overflow: 'auto', whiteSpace: 'pre-wrap' }} tabIndex={0}>
          {of.detail}
        </Code>
      ) : null}
      <Facts>
        {isAtTicket ? null : (
          <Fact label={t('tickets.ticket')}>
            <Anchor
              renderRoot={(props) => (
                <Link {...props} to="/tickets/$number" params={{ number: of.ticket }} />
              )}
            >
              {[of.ticket, of.about].filter(Boolean).join(' · ')}
            </Anchor>
          </Fact>
        )}
        {of.task ? <Fact label={t('tickets.task')}>{of.task}</Fact> : null}
        <Fact label={t('tickets.error.first')}>
          <RelativeTime at={of.createdAt} />
        </Fact>
        {of.times > 1 ? (
          <Fact label={t('tickets.error.times')}>
            {t('tickets.error.times.count', { count: of.times })}
          </Fact>
        ) : null}
      </Facts>
      {of.isOpen && of.mayRepair ? <Mend of={of} /> : null}
      {of.isOpen ? null : (
        <Text size="sm" c="dimmed">
          {t('tickets.error.over')}
        </Text>
      )}
      {of.mayRepair ? <Note key={of.version} of={of} /> : null}
    </Stack>
  );
}

function Mend({ of }: { of: TicketError }) {
  const t = useT();
  const retry = useRetryError(of);
  const skip = useSkipError(of);
  const { done, failed } = useNotice();
  const [asks, setAsks] = useState(false);
  const task = of.task ?? of.ticket;
  return (
    <Group gap="xs">
      <Button
        leftSection={<IconRefresh size={16} aria-hidden="true" />}
        loading={retry.isPending}
        onClick={() =>
          retry.mutate(undefined, {
            onSuccess: () => done(t('tickets.deed.retried', { task })),
            onError: failed,
          })
        }
      >
        {t('tickets.deed.retry')}
      </Button>
      {of.canSkip ? (
        <Button
          variant="default"
          leftSection={<IconPlayerSkipForward size={16} aria-hidden="true" />}
          onClick={() => setAsks(true)}
        >
          {t('tickets.deed.skip')}
        </Button>
      ) : null}
      <ConfirmDialog
        opened={asks}
        title={t('tickets.skip-named', { task })}
        confirm={t('tickets.skip.do')}
        onConfirm={async () => {
          await skip.mutateAsync();
          done(t('tickets.skipped', { task }));
        }}
        onClose={() => setAsks(false)}
      >
        {t('tickets.skip.what')}
      </ConfirmDialog>
    </Group>
  );
}

function Note({ of }: { of: TicketError }) {
  const t = useT();
  const note = useNoteError(of);
  const { done } = useNotice();
  const form = useForm({
    initialValues: { status: of.status, notes: of.notes },
    validate: { notes: atMost(t, 10_000) },
  });
  return (
    <FormPanel
      form={form}
      submit={t('ui.save')}
      onSubmit={async (values) => {
        await note.mutateAsync(values);
        done(t('tickets.error.noted'));
      }}
    >
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('tickets.status')}
        data={ERROR_STATUSES.map((value) => ({ value, label: t(`tickets.error-status.${value}`) }))}
        value={form.values.status}
        onChange={(status) => form.setFieldValue('status', status as TicketError['status'])}
      />
      <Textarea
        label={t('tickets.error.notes')}
        autosize
        minRows={2}
        {...form.getInputProps('notes')}
      />
    </FormPanel>
  );
}
