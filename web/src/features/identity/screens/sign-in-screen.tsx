import { Button, Divider, PasswordInput, Skeleton, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Callout } from '@/components/callout';
import { Entrance } from '@/components/entrance';
import { ErrorState } from '@/components/error-state';
import { FormPanel } from '@/components/form/form-panel';
import { required } from '@/components/form/validate';
import { useT } from '@/lib/i18n/use-t';
import { useSignIn } from '../api/sign-in';
import { signInMethodsQuery, type SignInMethods } from '../api/sign-in-methods';

interface Props {
  /** Why a provider's sign-in came back without success. */
  refused: string | undefined;
  onSignedIn: () => void;
}

export function SignInScreen({ refused, onSignedIn }: Props) {
  const t = useT();
  const methods = useQuery(signInMethodsQuery);
  return (
    <Entrance title={t('identity.sign-in.title')}>
      {refused ? <ProviderRefusal reason={refused} /> : null}
      {methods.isPending ? <Skeleton height={180} mt="md" /> : null}
      {methods.isError ? (
        <ErrorState error={methods.error} onRetry={() => void methods.refetch()} />
      ) : null}
      {methods.data ? <Ways methods={methods.data} onSignedIn={onSignedIn} /> : null}
    </Entrance>
  );
}

const REFUSALS = ['unknown-person', 'not-active', 'email-not-verified'];

function ProviderRefusal({ reason }: { reason: string }) {
  const t = useT();
  const known = REFUSALS.includes(reason) ? reason : 'provider-failed';
  return (
    <Callout tone="bad" role="alert">
      {t(`identity.sign-in.refused.${known}`)}
    </Callout>
  );
}

function Ways({ methods, onSignedIn }: { methods: SignInMethods; onSignedIn: () => void }) {
  const t = useT();
  return (
    <Stack mt="md">
      {methods.setUpNeeded ? (
        <Callout tone="info">{t('identity.sign-in.set-up-needed')}</Callout>
      ) : null}
      {methods.providers.map(({ id, name, url }) => (
        <Button key={id} component="a" href={url} variant="default" fullWidth>
          {t('identity.sign-in.with', { name })}
        </Button>
      ))}
      {methods.providers.length > 0 && methods.password ? (
        <Divider label={t('identity.sign-in.or')} />
      ) : null}
      {methods.password ? <PasswordForm onSignedIn={onSignedIn} /> : null}
      {methods.signUpOpen ? (
        <Button
          variant="subtle"
          fullWidth
          renderRoot={(props) => <Link to="/sign-up" {...props} />}
        >
          {t('identity.sign-up.link')}
        </Button>
      ) : null}
    </Stack>
  );
}

function PasswordForm({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useT();
  const signIn = useSignIn();
  const form = useForm({
    initialValues: { name: '', password: '' },
    validate: { name: required(t), password: required(t) },
  });
  return (
    <FormPanel
      form={form}
      submit={t('identity.sign-in.submit')}
      wide
      onSubmit={async (values) => {
        await signIn.mutateAsync(values);
        onSignedIn();
      }}
    >
      <TextInput
        label={t('identity.sign-in.name')}
        autoComplete="username"
        autoCapitalize="none"
        autoFocus
        {...form.getInputProps('name')}
      />
      <PasswordInput
        label={t('identity.password')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('identity.password.show') }}
        {...form.getInputProps('password')}
      />
    </FormPanel>
  );
}
