import { Alert, Button, Group } from '@mantine/core';
import { IconHandGrab } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';

interface Props {
  /** What happened, with the other person's name when it is known. */
  children: ReactNode;
  onNext?: () => void;
}

/** Somebody else was quicker: nobody's fault, nothing lost, here is the next one. */
export function JustTaken({ children, onNext }: Props) {
  const t = useT();
  return (
    <Alert
      variant="outline"
      color="gray"
      role="status"
      icon={<IconHandGrab size={18} />}
      title={t('ui.just-taken')}
    >
      <Group justify="space-between" gap="sm">
        <span>{children}</span>
        {onNext ? (
          <Button size="compact-sm" variant="default" onClick={onNext}>
            {t('ui.just-taken.next')}
          </Button>
        ) : null}
      </Group>
    </Alert>
  );
}
