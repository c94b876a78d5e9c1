import { Button, Title } from '@mantine/core';
import { IconBan, IconCircleCheck, IconSend, type Icon } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { RelativeTime } from '@/components/relative-time';
import { Say } from '@/lib/i18n/say';
import { useT } from '@/lib/i18n/use-t';
import type { Ticket } from '../api/ticket';
import { StoryStep } from './story-step';
import classes from './story.module.css';

/** Of a ticket with more rounds than this the older ones are shown when asked for. */
const FEW = 15;

/** Everything that happened to a ticket, the newest first. */
export function TicketStory({ of }: { of: Ticket }) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  const { ticket } = of;
  const steps = of.steps.toReversed();
  const shown = isWhole ? steps : steps.slice(0, FEW);
  const older = steps.length - shown.length;
  return (
    <section aria-labelledby="story">
      <Title order={2} id="story" mb="sm">
        {t('tickets.story')}
      </Title>
      <ol className={classes.story}>
        {ticket.closedAt ? (
          <StoryItem
            icon={ticket.status === 'COMPLETED' ? IconCircleCheck : IconBan}
            at={ticket.closedAt}
          >
            {t(`tickets.story.${ticket.status === 'COMPLETED' ? 'completed' : 'cancelled'}`)}
          </StoryItem>
        ) : null}
        {shown.map((step) => (
          <StoryStep key={step.id} step={step} of={of} />
        ))}
        {older > 0 ? (
          <li className={classes.item}>
            <span />
            <Button
              variant="default"
              size="compact-sm"
              justify="flex-start"
              w="fit-content"
              onClick={() => setWhole(true)}
            >
              {t('tickets.story.older', { count: older })}
            </Button>
          </li>
        ) : null}
        <StoryItem icon={IconSend} at={ticket.createdAt}>
          <Say
            id="tickets.story.submitted"
            values={{ name: ticket.submitter?.displayName ?? t('tickets.somebody') }}
          />
        </StoryItem>
      </ol>
    </section>
  );
}

function StoryItem({ icon: Mark, at, children }: { icon: Icon; at: string; children: ReactNode }) {
  return (
    <li className={classes.item}>
      <span className={classes.mark} aria-hidden="true">
        <Mark size={15} stroke={1.8} />
      </span>
      <div className={classes.words}>{children}</div>
      <span className={classes.at}>
        <RelativeTime at={at} />
      </span>
    </li>
  );
}
