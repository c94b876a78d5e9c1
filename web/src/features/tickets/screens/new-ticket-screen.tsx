import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { LostPicture, QueuePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useHasRole } from '@/lib/session/session';
import { ticketTypesQuery, type TicketType } from '../api/ticket-types';
import { BackLink } from '../parts/back-link';
import { KindChooser } from '../parts/kind-chooser';
import { Links } from '../parts/links';
import page from '../parts/page.module.css';
import { TicketForm } from '../parts/ticket-form';
import { kindKey } from '../rules/kinds';

/** First which kind of ticket, then its form. */
export function NewTicketScreen({ kind: wanted }: { kind: string | undefined }) {
  const t = useT();
  const query = useQuery(ticketTypesQuery);
  if (!query.data) {
    return query.error ? (
      <ErrorState error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <Skeleton height={320} />
    );
  }
  if (wanted === undefined) return <Choose kinds={query.data} />;
  const kind = query.data.find((one) => kindKey(one) === wanted);
  if (!kind) {
    return (
      <EmptyState
        picture={<LostPicture />}
        title={t('tickets.kinds.gone')}
        action={
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/tickets/new" />}>
            {t('tickets.kinds')}
          </Button>
        }
      >
        {t('tickets.kinds.gone.text')}
      </EmptyState>
    );
  }
  return <FillIn key={wanted} kind={kind} onChanged={() => query.refetch()} />;
}

function Choose({ kinds }: { kinds: TicketType[] }) {
  const t = useT();
  const mayWrite = useHasRole('workflow_creator');
  return (
    <>
      <BackLink to="/tickets">{t('app.page.tickets')}</BackLink>
      <PageTitle title={t('tickets.new')}>
        {kinds.length > 0 ? t('tickets.kinds.what') : null}
      </PageTitle>
      {kinds.length > 0 ? (
        <KindChooser kinds={kinds} />
      ) : (
        <EmptyState picture={<QueuePicture />} title={t('tickets.kinds.none')}>
          {t(mayWrite ? 'tickets.kinds.none.write' : 'tickets.kinds.none.wait')}
        </EmptyState>
      )}
    </>
  );
}

interface FillInProps {
  kind: TicketType;
  onChanged: () => Promise<unknown>;
}

function FillIn({ kind, onChanged }: FillInProps) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <>
      <BackLink to="/tickets/new">{t('tickets.kinds')}</BackLink>
      <PageTitle title={kind.title}>{kind.description}</PageTitle>
      <div className={page.form}>
        <Links label={t('tickets.links')} links={kind.links} />
        <div style={{ marginTop: 16 }}>
          <TicketForm
            kind={kind}
            onChanged={onChanged}
            onSubmitted={({ ticket }) =>
              void navigate({ to: '/tickets/$number', params: { number: String(ticket.number) } })
            }
          />
        </div>
      </div>
    </>
  );
}
