import { Code, Stack, Text } from '@mantine/core';
import { Callout } from '@/components/callout';
import { useT } from '@/lib/i18n/use-t';
import type { ServiceTrial } from '../api/try-service';

/** How a trial went: the reply, or what went wrong and what could help. */
export function TrialOutcome({ trial }: { trial: ServiceTrial }) {
  const t = useT();
  if (!trial.failure) {
    return (
      <Stack gap="xs">
        <Callout tone="good" role="status" title={t('services.try.replied')}>
          {t('services.try.status', { status: String(trial.status) })}
        </Callout>
        <Written text={JSON.stringify(trial.reply, null, 2)} />
      </Stack>
    );
  }
  return (
    <Stack gap="xs">
      <Callout tone="bad" role="alert" title={t('services.try.failed')}>
        {t(`services.failure.${trial.failure}`)}
      </Callout>
      {trial.message ? (
        <Text size="sm" c="dimmed" lang="en" style={{ overflowWrap: 'anywhere' }}>
          {trial.message}
        </Text>
      ) : null}
      {trial.detail ? (
        <>
          <Text size="sm" fw={500}>
            {t('services.try.detail')}
          </Text>
          <Written text={trial.detail} />
        </>
      ) : null}
    </Stack>
  );
}

function Written({ text }: { text: string }) {
  return (
    <Code block tabIndex={0} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
      {text}
    </Code>
  );
}
