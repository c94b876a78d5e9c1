import { Skeleton, Text, Title } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowsShuffle,
  IconCircleCheck,
  IconCircleMinus,
  IconClock,
  IconFileImport,
  IconHandGrab,
  IconInbox,
  IconRotate,
  IconUserPlus,
  IconWand,
  type Icon,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Decision } from '@/components/decision/decision';
import type { DecisionView } from '@/components/decision/types';
import { RelativeTime } from '@/components/relative-time';
import { useErrorText } from '@/components/use-error-text';
import { Say } from '@/lib/i18n/say';
import { useT } from '@/lib/i18n/use-t';
import type { Case } from '../api/case';
import { decisionsQuery } from '../api/case-decisions';
import { historyQuery, type Turn, type TurnMode } from '../api/case-history';
import classes from './case-story.module.css';

const ICONS: Record<TurnMode, Icon> = {
  auto: IconWand,
  'auto-reassign': IconArrowsShuffle,
  manual: IconUserPlus,
  claim: IconHandGrab,
  import: IconFileImport,
  wait: IconClock,
  release: IconArrowBackUp,
  complete: IconCircleCheck,
  withdraw: IconCircleMinus,
  reopen: IconRotate,
};

/** Everything that happened to a case, the newest first, each hand-out with its why. */
export function CaseStory({ of }: { of: Case }) {
  const t = useT();
  const text = useErrorText();
  const history = useQuery(historyQuery(of.id));
  const decisions = useQuery(decisionsQuery(of.id)).data ?? [];
  const newest = decisions[0]?.id;
  return (
    <section aria-labelledby="story">
      <Title order={2} id="story" mb="sm">
        {t('cases.story')}
      </Title>
      {history.isPending ? <Skeleton height={120} /> : null}
      {history.error ? <Text c="dimmed">{text(history.error)}</Text> : null}
      {history.data ? (
        <ol className={classes.story}>
          {history.data
            .toSorted((a, b) => b.seq - a.seq)
            .map((turn) => (
              <TurnItem
                key={turn.seq}
                turn={turn}
                decision={decisions.find(({ id }) => id === turn.decisionId && id !== newest)}
              />
            ))}
          <Item icon={IconInbox} at={of.openedAt}>
            {t('cases.turn.opened')}
          </Item>
        </ol>
      ) : null}
    </section>
  );
}

function TurnItem({ turn, decision }: { turn: Turn; decision: DecisionView | undefined }) {
  const { person, from } = turn;
  return (
    <Item icon={ICONS[turn.mode]} at={turn.at}>
      <Say
        id={`cases.turn.${turn.mode}`}
        values={{
          by: turn.by,
          person: person?.displayName ?? '',
          from: from?.displayName ?? '',
          hasPerson: person ? 'yes' : 'no',
          hasFrom: from ? 'yes' : 'no',
        }}
      />
      {turn.comment ? <blockquote className={classes.comment}>{turn.comment}</blockquote> : null}
      {decision ? (
        <div className={classes.why}>
          <Decision decision={decision} />
        </div>
      ) : null}
    </Item>
  );
}

function Item({ icon: Mark, at, children }: { icon: Icon; at: string; children: ReactNode }) {
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
