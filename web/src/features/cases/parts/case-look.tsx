import { Anchor, Skeleton, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Decision } from '@/components/decision/decision';
import { Fact, Facts } from '@/components/facts';
import { PersonName } from '@/components/people/person-name';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { Case } from '../api/case';
import { decisionsQuery } from '../api/case-decisions';
import { CaseActions } from './case-actions';
import classes from './case-look.module.css';
import { PriorityMark } from './priority-mark';
import { StateBadge } from './state-badge';
import type { CaseDeeds } from './use-case-deeds';

/** A case at a glance: what it is, who has it and why, what can be done. */
export function CaseLook({ of, deeds }: { of: Case; deeds: CaseDeeds }) {
  const t = useT();
  return (
    <Stack gap="md">
      {of.subject ? <Text style={{ textWrap: 'pretty' }}>{of.subject}</Text> : null}
      <div>
        <CaseActions of={of} deeds={deeds} />
      </div>
      <NewestDecision of={of} />
      <Facts>
        <Fact label={t('cases.state')}>
          <StateBadge state={of.state} />
        </Fact>
        <Fact label={t('cases.holder')}>
          {of.holder ? <PersonName id={of.holder.id} name={of.holder.displayName} /> : null}
        </Fact>
        <Fact label={t('cases.priority')}>
          <PriorityMark priority={of.priority} />
        </Fact>
        <Fact label={t('cases.queue')}>{of.queueName}</Fact>
        <Fact label={t('cases.account')}>{of.accountName}</Fact>
        <Fact label={t('cases.opened')}>
          <RelativeTime at={of.openedAt} />
        </Fact>
      </Facts>
      <Anchor
        className={classes.open ?? ''}
        renderRoot={(props) => <Link {...props} to="/cases/$caseId" params={{ caseId: of.id }} />}
      >
        {t('cases.open')}
        <IconArrowRight size={16} aria-hidden="true" />
      </Anchor>
    </Stack>
  );
}

/** Why the case is with whom it is, or why with nobody. */
export function NewestDecision({ of }: { of: Case }) {
  const t = useT();
  const { data, isPending } = useQuery(decisionsQuery(of.id));
  if (isPending) return <Skeleton height={44} />;
  const newest = data?.[0];
  return (
    <div className={classes.why}>
      {newest ? (
        <Decision key={newest.id} decision={newest} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('cases.no-decision')}
        </Text>
      )}
    </div>
  );
}
