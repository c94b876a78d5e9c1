import { Button, Skeleton } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { Section } from '@/components/section';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { profileQuery } from '../api/profile';
import { useSignOut } from '../api/sign-out';
import { PasswordForm } from '../parts/password-form';
import { ProfileForm } from '../parts/profile-form';
import { TokenList } from '../parts/token-list';

export function ProfileScreen() {
  const t = useT();
  const { person } = useSession();
  const profile = useQuery(profileQuery(person.id));
  return (
    <>
      <PageTitle title={t('identity.profile.title')} />
      <Section title={t('identity.profile.me')} intro={t('identity.profile.me.what')}>
        {profile.isPending ? <Skeleton height={260} /> : null}
        {profile.isError ? (
          <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />
        ) : null}
        {profile.data ? <ProfileForm profile={profile.data} /> : null}
      </Section>
      <Section title={t('identity.password')} intro={t('identity.password.what')}>
        <PasswordForm />
      </Section>
      <Section title={t('identity.tokens.title')} intro={t('identity.tokens.what')}>
        <TokenList />
      </Section>
      <Section title={t('identity.sessions.title')} intro={t('identity.sessions.what')}>
        <SignOutEverywhere />
      </Section>
    </>
  );
}

function SignOutEverywhere() {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const signOut = useSignOut(true);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconLogout size={16} />}
        onClick={() => setAsking(true)}
      >
        {t('identity.sessions.end')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('identity.sessions.end')}
        confirm={t('identity.sessions.end')}
        onConfirm={() => signOut.mutateAsync()}
        onClose={() => setAsking(false)}
      >
        {t('identity.sessions.end.what')}
      </ConfirmDialog>
    </>
  );
}
