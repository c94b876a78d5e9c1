import { Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Callout } from '@/components/callout';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { useT } from '@/lib/i18n/use-t';
import { useHasRole } from '@/lib/session/session';
import { ticketQuery, type Ticket } from '../api/ticket';
import { BackLink } from '../parts/back-link';
import page from '../parts/page.module.css';
import { TicketActions } from '../parts/ticket-actions';
import { TicketErrors } from '../parts/ticket-errors';
import { TicketFacts } from '../parts/ticket-facts';
import { TicketProgress } from '../parts/ticket-progress';
import { TicketStatus } from '../parts/ticket-status';
import { TicketStory } from '../parts/ticket-story';

/** One ticket: what was asked for, how far it is, and all that happened. */
export function TicketScreen({ number }: { number: string }) {
  const query = useQuery(ticketQuery(number));
  if (query.data) return <Page of={query.data} />;
  if (query.error) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return <Loading />;
}

function Page({ of }: { of: Ticket }) {
  const t = useT();
  const seesErrors = useHasRole('ticket_admin', 'admin', 'workflow_creator');
  const { ticket } = of;
  return (
    <>
      <BackLink to="/tickets">{t('app.page.tickets')}</BackLink>
      <PageTitle
        title={ticket.about || ticket.typeTitle}
        actions={<TicketStatus status={ticket.status} />}
      >
        {t('tickets.of-kind', { number: ticket.number, kind: ticket.typeTitle })}
      </PageTitle>
      <TicketActions of={of} />
      <div className={page.page}>
        <TicketFacts of={of} />
        <div className={page.main}>
          <Standing of={of} />
          <TicketProgress of={of} />
          {seesErrors && of.errors > 0 ? <TicketErrors of={of} /> : null}
          <TicketStory of={of} />
          {seesErrors && of.errors === 0 ? <TicketErrors of={of} /> : null}
        </div>
      </div>
    </>
  );
}

/** What keeps it from going on by itself, in a sentence. */
function Standing({ of }: { of: Ticket }) {
  const t = useT();
  if (of.ticket.status === 'ON_HOLD') {
    return (
      <Callout tone="warn" title={t('tickets.status.ON_HOLD')}>
        {t('tickets.on-hold')}
      </Callout>
    );
  }
  if (of.stuck > 0) {
    return (
      <Callout tone="bad" title={t('tickets.stuck')}>
        {t(of.mayRepair ? 'tickets.stuck.mend' : 'tickets.stuck.wait')}
      </Callout>
    );
  }
  return null;
}

function Loading() {
  return (
    <>
      <Skeleton height={28} width={240} mb="md" />
      <Group grow align="flex-start">
        <Skeleton height={320} />
        <Skeleton height={420} />
      </Group>
    </>
  );
}
