import { Title } from '@mantine/core';
import { Fact, Facts } from '@/components/facts';
import { PersonName } from '@/components/people/person-name';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { Data, Ticket } from '../api/ticket';
import { hasLayout, workflowFields } from '../rules/document';
import { DataView } from './data-view';
import page from './page.module.css';

/** What a ticket says about itself, and what was filled in. */
export function TicketFacts({ of }: { of: Ticket }) {
  const t = useT();
  const { ticket, versionId, document } = of;
  const owner = `ticket:${ticket.type}`;
  return (
    <section aria-label={t('tickets.facts')} className={page.facts}>
      <Facts>
        <Fact label={t('tickets.type')}>{ticket.typeTitle}</Fact>
        <Fact label={t('tickets.workflow')}>{ticket.workflowTitle}</Fact>
        <Fact label={t('tickets.submitter')}>
          {ticket.submitter ? (
            <PersonName id={ticket.submitter.id} name={ticket.submitter.displayName} />
          ) : null}
        </Fact>
        <Fact label={t('tickets.submitted')}>
          <RelativeTime at={ticket.createdAt} />
        </Fact>
        {ticket.closedAt ? (
          <Fact label={t('tickets.closed')}>
            <RelativeTime at={ticket.closedAt} />
          </Fact>
        ) : null}
      </Facts>
      <Title order={2}>{t('tickets.filled-in')}</Title>
      <div>
        <DataView
          schema={of.schema}
          values={of.data}
          label={t('tickets.filled-in')}
          layout={hasLayout(document, owner) ? { versionId, of: owner, as: 'display' } : null}
        />
      </div>
      {of.fields ? <FieldsNow of={of} fields={of.fields} /> : null}
    </section>
  );
}

/** The fields of the workflow that nobody filled in at the beginning, for those who look after tickets. */
function FieldsNow({ of, fields }: { of: Ticket; fields: Data }) {
  const t = useT();
  const { versionId, document } = of;
  return (
    <>
      <Title order={2}>{t('tickets.fields')}</Title>
      <div>
        <DataView
          schema={workflowFields(document)}
          values={fields}
          label={t('tickets.fields')}
          layout={
            hasLayout(document, 'workflow') ? { versionId, of: 'workflow', as: 'display' } : null
          }
        />
      </div>
    </>
  );
}
