import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useT } from '@/lib/i18n/use-t';
import { EmptyState } from './empty-state';
import { BrokenPicture } from './pictures';
import { useErrorText } from './use-error-text';

interface Props {
  error: Error;
  onRetry?: () => void;
}

/** Says what happened, what was kept and what to do. */
export function ErrorState({ error, onRetry }: Props) {
  const t = useT();
  const text = useErrorText();
  return (
    <div role="alert">
      <EmptyState
        picture={<BrokenPicture />}
        title={t('ui.error.title')}
        action={
          onRetry ? (
            <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={onRetry}>
              {t('ui.retry')}
            </Button>
          ) : null
        }
      >
        {text(error)}
      </EmptyState>
    </div>
  );
}
