import { notifications } from '@mantine/notifications';
import { useCallback, useMemo } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { useErrorText } from './use-error-text';

/** Short words in the corner: something was done, or an action at once had to be rolled back. */
export function useNotice() {
  const t = useT();
  const text = useErrorText();
  const closeButtonProps = useMemo(() => ({ 'aria-label': t('ui.close') }), [t]);
  const done = useCallback(
    (message: string) => notifications.show({ closeButtonProps, message }),
    [closeButtonProps],
  );
  const failed = useCallback(
    (error: Error) =>
      notifications.show({
        closeButtonProps,
        color: 'red',
        title: t('ui.rolled-back'),
        message: text(error),
      }),
    [t, text, closeButtonProps],
  );
  return { done, failed };
}
