import { Button, Group } from '@mantine/core';
import { IconHandGrab } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { Callout } from './callout';

interface Props {
  /** What happened, with the other person's name when it is known. */
  children: ReactNode;
  onNext?: () => void;
}

/** Somebody else was quicker: nobody's fault, nothing lost, here is the next one. */
export function JustTaken({ children, onNext }: Props) {
  const t = useT();
  return (
    <Callout tone="quiet" role="status" icon={IconHandGrab} title={t('ui.just-taken')}>
      <Group justify="space-between" gap="sm">
        <span>{children}</span>
        {onNext ? (
          <Button size="compact-sm" variant="default" onClick={onNext}>
            {t('ui.just-taken.next')}
          </Button>
        ) : null}
      </Group>
    </Callout>
  );
}
