import { Fact, Facts } from '@/components/facts';
import { PersonName } from '@/components/people/person-name';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { Case } from '../api/case';
import classes from './case-facts.module.css';
import { PriorityMark } from './priority-mark';

/** What a case says about itself. */
export function CaseFacts({ of }: { of: Case }) {
  const t = useT();
  return (
    <section aria-label={t('cases.facts')} className={classes.facts}>
      <Facts>
        <Fact label={t('cases.holder')}>
          {of.holder ? (
            <PersonName
              id={of.holder.id}
              name={of.holder.displayName}
              hint={of.mode ? t(`cases.mode.${of.mode}`) : undefined}
            />
          ) : null}
        </Fact>
        {of.heldSince ? (
          <Fact label={t('cases.since')}>
            <RelativeTime at={of.heldSince} />
          </Fact>
        ) : null}
        <Fact label={t('cases.priority')}>
          <PriorityMark priority={of.priority} />
        </Fact>
        <Fact label={t('cases.queue')}>{of.queueName}</Fact>
        <Fact label={t('cases.account')}>{of.accountName}</Fact>
        <Fact label={t('cases.comments')}>{of.comments}</Fact>
        <Fact label={t('cases.source')}>{of.source}</Fact>
        {of.handledBy ? <Fact label={t('cases.handled-by')}>{of.handledBy}</Fact> : null}
        <Fact label={t('cases.opened')}>
          <RelativeTime at={of.openedAt} />
        </Fact>
        {of.doneAt ? (
          <Fact label={t('cases.done-at')}>
            <RelativeTime at={of.doneAt} />
          </Fact>
        ) : null}
      </Facts>
    </section>
  );
}
