import { Button, Group } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import { Callout } from '@/components/callout';
import { useT } from '@/lib/i18n/use-t';

/** Reminds somebody who is away that no new work comes. */
export function AwayReminder({ onComeBack }: { onComeBack: () => void }) {
  const t = useT();
  return (
    <div style={{ marginBottom: 16 }}>
      <Callout tone="warn" icon={IconUserOff} title={t('cases.away')}>
        <Group justify="space-between" gap="sm">
          <span>{t('cases.away.what')}</span>
          <Button size="compact-sm" variant="default" onClick={onComeBack}>
            {t('cases.away.back')}
          </Button>
        </Group>
      </Callout>
    </div>
  );
}
