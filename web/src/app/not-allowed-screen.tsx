import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/empty-state';
import { LostPicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';

/** A page for other roles. */
export function NotAllowedScreen() {
  const t = useT();
  return (
    <EmptyState
      picture={<LostPicture />}
      title={t('app.not-allowed.title')}
      action={
        <Button component={Link} to="/">
          {t('app.not-found.home')}
        </Button>
      }
    >
      {t('app.not-allowed.text')}
    </EmptyState>
  );
}
