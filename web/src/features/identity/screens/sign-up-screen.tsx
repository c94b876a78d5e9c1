import { Skeleton, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { Entrance } from '@/components/entrance';
import { ErrorState } from '@/components/error-state';
import { FormPanel } from '@/components/form/form-panel';
import { all, atMost, email, required } from '@/components/form/validate';
import { useIntl } from 'react-intl';
import { LANGUAGES } from '@/lib/i18n/languages';
import { useT } from '@/lib/i18n/use-t';
import { deviceZone } from '@/lib/time/zones';
import { signInMethodsQuery } from '../api/sign-in-methods';
import { useSignUp } from '../api/sign-up';
import { FounderFields } from '../parts/founder-fields';
import { passwordRules } from '../parts/password-fields';
import { ToSignIn } from '../parts/to-sign-in';

/** The public page where a company gets a place of its own, if that is offered here. */
export function SignUpScreen({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useT();
  const methods = useQuery(signInMethodsQuery);
  const title = t('identity.sign-up.title');
  if (methods.data && !methods.data.signUpOpen) {
    return (
      <Entrance title={title} intro={t('identity.sign-up.closed')}>
        <ToSignIn />
      </Entrance>
    );
  }
  return (
    <Entrance title={title} intro={t('identity.sign-up.what')}>
      {methods.isPending ? <Skeleton height={320} /> : null}
      {methods.isError ? (
        <ErrorState error={methods.error} onRetry={() => void methods.refetch()} />
      ) : null}
      {methods.data ? <SignUpForm onSignedIn={onSignedIn} /> : null}
    </Entrance>
  );
}

function SignUpForm({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useT();
  const { locale } = useIntl();
  const language = LANGUAGES.find((one) => locale.startsWith(one)) ?? LANGUAGES[0];
  const signUp = useSignUp();
  const form = useForm({
    initialValues: {
      companyName: '',
      zone: deviceZone(),
      firstName: '',
      lastName: '',
      email: '',
      password: '',
      again: '',
    },
    validate: {
      companyName: all(required(t), atMost(t, 200)),
      firstName: all(required(t), atMost(t, 100)),
      lastName: all(required(t), atMost(t, 100)),
      email: all(required(t), email(t)),
      ...passwordRules(t),
    },
  });
  return (
    <Stack gap="lg">
      <FormPanel
        form={form}
        submit={t('identity.sign-up.submit')}
        wide
        onSubmit={async ({ again: _again, ...wish }) => {
          await signUp.mutateAsync({ ...wish, language });
          onSignedIn();
        }}
      >
        <FounderFields form={form} />
      </FormPanel>
      <ToSignIn quiet />
    </Stack>
  );
}
