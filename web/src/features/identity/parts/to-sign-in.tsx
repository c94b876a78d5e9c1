import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useT } from '@/lib/i18n/use-t';

export function ToSignIn() {
  const t = useT();
  return (
    <Button fullWidth renderRoot={(props) => <Link to="/sign-in" {...props} />}>
      {t('identity.link.sign-in')}
    </Button>
  );
}
