import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Callout } from '@/components/callout';
import { useT } from '@/lib/i18n/use-t';
import type { CaseAnswer } from '../api/answer';
import { NewestDecision } from './case-look';

interface Props {
  answer: CaseAnswer;
  onAgain: () => void;
  onClose: () => void;
}

/** Who got the new case, and why. */
export function NewCaseOutcome({ answer, onAgain, onClose }: Props) {
  const t = useT();
  const { case: made } = answer;
  return (
    <Stack gap="md">
      <Callout tone={made.holder ? 'good' : 'warn'} role="status" title={made.caseId}>
        {made.holder
          ? t('cases.new.assigned', { name: made.holder.displayName })
          : t('cases.new.waits', { queue: made.queueName })}
      </Callout>
      <NewestDecision of={made} />
      {made.holder ? null : (
        <Text size="sm" c="dimmed">
          {t('cases.new.waits.what')}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="subtle" onClick={onAgain}>
          {t('cases.new.again')}
        </Button>
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link {...props} to="/cases/$caseId" params={{ caseId: made.id }} />
          )}
        >
          {t('cases.open')}
        </Button>
        <Button data-autofocus onClick={onClose}>
          {t('ui.close')}
        </Button>
      </Group>
    </Stack>
  );
}
