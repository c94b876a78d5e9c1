import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Decision } from '@/components/decision/decision';
import { RelativeTime } from '@/components/relative-time';
import { STATUS_LOOKS, TYPE_ICONS } from '@/components/workflow-drawing/looks';
import { isTaskType } from '@/components/workflow-drawing/document';
import { Say } from '@/lib/i18n/say';
import { useT } from '@/lib/i18n/use-t';
import { useHasRole, useSession } from '@/lib/session/session';
import { isTaskOver } from '../api/task';
import { taskDecisionsQuery } from '../api/task-decisions';
import type { Ticket, TicketStep } from '../api/ticket';
import { stepDeeds } from '../rules/deeds-for';
import { stepSince, stepWords } from '../rules/step-words';
import { StepMenu } from './step-menu';
import classes from './story.module.css';
import { TaskStatus } from './task-status';

/** One task of a ticket: how it stands, with whom, and why with them. */
export function StoryStep({ step, of }: { step: TicketStep; of: Ticket }) {
  const t = useT();
  const { person } = useSession();
  const mayOpen = useHasRole('task_worker', 'ticket_admin', 'admin', 'workflow_creator');
  const isOver = isTaskOver(step.status);
  const Mark = isOver
    ? STATUS_LOOKS[step.status].icon
    : TYPE_ICONS[isTaskType(step.type) ? step.type : 'UNKNOWN'];
  const isMine = step.holder?.id === person.id;
  const words = stepWords(step, of.ticket.status);
  const deeds = of.mayRepair ? stepDeeds(step) : [];
  return (
    <li className={classes.item} data-now={!isOver || undefined}>
      <span className={classes.mark} aria-hidden="true">
        <Mark size={15} stroke={1.8} />
      </span>
      <div className={classes.words}>
        <p className={classes.head}>
          {isMine || mayOpen ? (
            <Anchor
              className={classes.title ?? ''}
              renderRoot={(props) => <Link {...props} to="/tasks/$id" params={{ id: step.id }} />}
            >
              {step.title}
            </Anchor>
          ) : (
            <span className={classes.title}>{step.title}</span>
          )}
          {isOver ? null : <TaskStatus status={step.status} />}
        </p>
        <p className={classes.what}>
          <Say
            id={`tickets.step.${words}`}
            values={{
              name: (step.completedBy ?? step.holder)?.displayName ?? t('tickets.somebody'),
              failures: step.failures,
              hasNext: step.nextAt ? 'yes' : 'no',
              next: step.nextAt ? <RelativeTime at={step.nextAt} /> : '',
            }}
          />
        </p>
        {step.type === 'FORM' && !step.skipped ? <Why id={step.id} /> : null}
      </div>
      <span className={classes.at}>
        <RelativeTime at={stepSince(step)} />
        {deeds.length > 0 ? <StepMenu step={step} deeds={deeds} /> : null}
      </span>
    </li>
  );
}

/** Why it is with whom it is; nothing where the reader may not know, or nothing was decided yet. */
function Why({ id }: { id: string }) {
  const newest = useQuery(taskDecisionsQuery(id)).data?.[0];
  return newest ? (
    <div className={classes.why}>
      <Decision key={newest.id} decision={newest} />
    </div>
  ) : null;
}
