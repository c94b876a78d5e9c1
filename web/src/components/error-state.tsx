import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { Refusal } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { EmptyState } from './empty-state';
import { BrokenPicture, LostPicture } from './pictures';
import { useErrorText } from './use-error-text';

interface Props {
  error: Error;
  onRetry?: () => void;
}

/** Says what happened, what was kept and what to do. */
export function ErrorState({ error, onRetry }: Props) {
  const t = useT();
  const text = useErrorText();
  const isGone = error instanceof Refusal && error.code === 'not-found';
  return (
    <div role="alert">
      <EmptyState
        picture={isGone ? <LostPicture /> : <BrokenPicture />}
        title={t(isGone ? 'ui.error.gone' : 'ui.error.title')}
        action={
          onRetry && !isGone ? (
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
