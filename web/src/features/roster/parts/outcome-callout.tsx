import { Button, Group, List } from '@mantine/core';
import type { ReactNode } from 'react';
import { Callout } from '@/components/callout';
import { useT } from '@/lib/i18n/use-t';
import type { BreachView } from '../api/week-views';
import { breachOf } from '../rules/from-views';
import type { RosterWords } from './use-roster-words';
import type { Outcome } from './use-week-editor';

interface Props {
  outcome: Outcome;
  words: RosterWords;
  onDismiss: () => void;
}

/** What the server said to an action: rules it breaks, or what somebody else changed meanwhile. */
export function OutcomeCallout({ outcome, words, onDismiss }: Props) {
  const t = useT();
  const close = (
    <Button size="compact-sm" variant="default" onClick={onDismiss}>
      {t('ui.close')}
    </Button>
  );
  if (outcome.kind === 'warned') {
    return (
      <Callout tone="warn" role="status" title={t('roster.edit.warned')}>
        <Breaches breaches={outcome.breaches} words={words} />
        <Group mt="xs">{close}</Group>
      </Callout>
    );
  }
  const { refusal, again } = outcome;
  switch (refusal.code) {
    case 'breaks-rules':
      return (
        <Callout tone="bad" role="alert" title={t('roster.edit.refused')}>
          <Breaches breaches={refusal.breaches} words={words} />
          <Group mt="xs">{close}</Group>
        </Callout>
      );
    case 'changed-meanwhile':
      return (
        <Callout tone="warn" role="alert" title={t('roster.edit.changed')}>
          <Lines>
            {refusal.changes.map(({ day, turn, from, to }, at) => (
              <List.Item key={at}>
                {t('roster.edit.changed.one', {
                  when: words.when(day, turn),
                  from: words.name(from),
                  to: words.name(to),
                })}
              </List.Item>
            ))}
          </Lines>
          <Group mt="xs" gap="xs">
            <Button size="compact-sm" onClick={again}>
              {t('roster.edit.again')}
            </Button>
            {close}
          </Group>
        </Callout>
      );
  }
}

function Breaches({ breaches, words }: { breaches: readonly BreachView[]; words: RosterWords }) {
  const t = useT();
  return (
    <Lines>
      {breaches.map((breach, at) => (
        <List.Item key={at} title={breach.text}>
          {t('roster.breach', {
            rule: words.rule(breach.rule),
            about: words.about(breachOf(breach)),
          })}
        </List.Item>
      ))}
    </Lines>
  );
}

function Lines({ children }: { children: ReactNode }) {
  return (
    <List size="sm" spacing={2}>
      {children}
    </List>
  );
}
