import { Title } from '@mantine/core';
import { WorkflowDrawing } from '@/components/workflow-drawing/workflow-drawing';
import { useT } from '@/lib/i18n/use-t';
import type { Ticket } from '../api/ticket';
import { progressOf } from '../rules/progress';

/** How far a ticket has come, drawn on its workflow. */
export function TicketProgress({ of }: { of: Ticket }) {
  const t = useT();
  return (
    <section aria-labelledby="progress">
      <Title order={2} id="progress" mb="sm">
        {t('tickets.progress')}
      </Title>
      <WorkflowDrawing document={of.document} progress={progressOf(of)} maxHeight={720} />
    </section>
  );
}
