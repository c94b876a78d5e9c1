import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useT } from '@/lib/i18n/use-t';

/** The way to the sign-in page; `quiet` where something else is to be done first. */
export function ToSignIn({ quiet = false }: { quiet?: boolean }) {
  const t = useT();
  return (
    <Button
      fullWidth
      variant={quiet ? 'subtle' : 'filled'}
      renderRoot={(props) => <Link to="/sign-in" {...props} />}
    >
      {t('identity.link.sign-in')}
    </Button>
  );
}
