import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fact, Facts } from '@/components/facts';
import { PersonName } from '@/components/people/person-name';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import { useHasRole } from '@/lib/session/session';
import type { Task } from '../api/task';
import page from './page.module.css';
import { TaskStatus } from './task-status';

/** What a task says about itself. */
export function TaskFacts({ of }: { of: Task }) {
  const t = useT();
  const seesTickets = useHasRole('ticket_admin', 'admin');
  const { task, completedBy } = of;
  const person = completedBy ?? task.holder;
  return (
    <section aria-label={t('tickets.facts')} className={page.facts}>
      <Facts>
        <Fact label={t('tickets.ticket')}>
          {seesTickets ? (
            <Anchor
              renderRoot={(props) => (
                <Link {...props} to="/tickets/$number" params={{ number: task.ticket }} />
              )}
            >
              {task.ticket}
            </Anchor>
          ) : (
            task.ticket
          )}
        </Fact>
        <Fact label={t('tickets.status')}>
          <TaskStatus status={task.status} />
        </Fact>
        <Fact label={t(completedBy ? 'tickets.done-by' : 'tickets.holder')}>
          {person ? <PersonName id={person.id} name={person.displayName} /> : null}
        </Fact>
        <Fact label={t('tickets.opened')}>
          <RelativeTime at={task.createdAt} />
        </Fact>
        {task.completedAt ? (
          <Fact label={t('tickets.closed')}>
            <RelativeTime at={task.completedAt} />
          </Fact>
        ) : null}
      </Facts>
    </section>
  );
}
