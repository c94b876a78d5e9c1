import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useT } from '@/lib/i18n/use-t';
import { errorsOfQuery } from '../api/ticket-errors';
import type { Ticket } from '../api/ticket';
import { ErrorDetail } from './error-detail';
import classes from './ticket-errors.module.css';

/** What keeps a ticket from going on, and what did; those that still do first. */
export function TicketErrors({ of }: { of: Ticket }) {
  const t = useT();
  const errors = useQuery(errorsOfQuery(of.instanceId)).data ?? [];
  if (errors.length === 0) return null;
  const sorted = errors.toReversed().sort((a, b) => Number(b.isOpen) - Number(a.isOpen));
  return (
    <section aria-labelledby="errors">
      <Title order={2} id="errors" mb="sm">
        {t('tickets.errors')}
      </Title>
      <ul className={classes.errors}>
        {sorted.map((error) => (
          <li key={error.id} className={classes.error} data-open={error.isOpen || undefined}>
            <ErrorDetail of={error} isAtTicket />
          </li>
        ))}
      </ul>
    </section>
  );
}
