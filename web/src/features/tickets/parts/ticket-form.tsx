import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Callout } from '@/components/callout';
import { LayoutOrForm } from '@/components/layout-frame/layout-or-form';
import { Refusal } from '@/lib/http/errors';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import { layoutQuery } from '../api/layout';
import { useSubmitTicket } from '../api/submit-ticket';
import type { Data, Ticket } from '../api/ticket';
import type { TicketType } from '../api/ticket-types';
import { kindKey } from '../rules/kinds';
import { forgetForm, keepForm, keptForm } from '../rules/kept-form';

interface Props {
  kind: TicketType;
  onSubmitted: (ticket: Ticket) => void;
  /** The form is of a version that is not the active one any more. */
  onChanged: () => Promise<unknown>;
}

/** The form of a kind of ticket. What is typed stays in this tab until it is submitted. */
export function TicketForm({ kind, onSubmitted, onChanged }: Props) {
  const t = useT();
  const name = `ticket/${kindKey(kind)}`;
  const { key } = useIdempotencyKey();
  const submit = useSubmitTicket(key);
  const [round, setRound] = useState(0);
  const [isOld, setOld] = useState(false);
  const [start, setStart] = useState<Data>(() => keptForm(name) ?? {});
  const [wasKept] = useState(() => keptForm(name) !== null);
  const layout = useQuery(
    layoutQuery({ versionId: kind.versionId, of: `ticket:${kind.key}`, as: 'edit' }),
  );
  if (layout.isLoading) return <Skeleton height={220} />;

  const begin = (values: Data) => {
    setStart(values);
    setRound(round + 1);
  };
  const send = async (data: Data) => {
    keepForm(name, data);
    const { workflow, key: type, versionId } = kind;
    try {
      const ticket = await submit.mutateAsync({ workflow, type, versionId, data });
      forgetForm(name);
      onSubmitted(ticket);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'ticket-type-changed') throw error;
      setOld(true);
      await onChanged();
      begin(data);
    }
  };
  return (
    <Stack gap="md">
      {isOld ? (
        <Callout tone="warn" role="alert" title={t('tickets.new.changed')}>
          {t('refusal.ticket-type-changed')}
        </Callout>
      ) : null}
      {wasKept && round === 0 ? (
        <Text size="sm" c="dimmed">
          {t('tickets.new.kept')}
        </Text>
      ) : null}
      <LayoutOrForm
        key={`${kind.versionId}/${round}`}
        script={layout.data ?? null}
        label={kind.title}
        schema={kind.schema}
        values={start}
        at="data"
        submitLabel={t('tickets.new.submit')}
        onChange={(values) => keepForm(name, values)}
        onSubmit={send}
        buttons={
          <Button
            variant="default"
            onClick={() => {
              forgetForm(name);
              begin({});
            }}
          >
            {t('tickets.new.again')}
          </Button>
        }
      />
    </Stack>
  );
}
