import { Skeleton, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Entrance } from '@/components/entrance';
import { FormPanel } from '@/components/form/form-panel';
import { useErrorText } from '@/components/use-error-text';
import { useT } from '@/lib/i18n/use-t';
import { passwordLinkQuery, useSetPassword } from '../api/password-link';
import { PasswordFields, passwordRules } from '../parts/password-fields';
import { ToSignIn } from '../parts/to-sign-in';

/** Where a one-time link leads: choose a password. */
export function PasswordLinkScreen({ token }: { token: string }) {
  const t = useT();
  const text = useErrorText();
  const link = useQuery(passwordLinkQuery(token));
  const [isDone, setDone] = useState(false);
  if (isDone) {
    return (
      <Entrance title={t('identity.link.done')} intro={t('identity.link.done.text')}>
        <ToSignIn />
      </Entrance>
    );
  }
  if (link.isError) {
    return (
      <Entrance title={t('identity.link.dead')} intro={t('identity.link.dead.text')}>
        <Text size="sm" c="dimmed" mb="md">
          {text(link.error)}
        </Text>
        <ToSignIn />
      </Entrance>
    );
  }
  return (
    <Entrance
      title={t('identity.link.title')}
      intro={link.data ? t('identity.link.for', { name: link.data.displayName }) : undefined}
    >
      {link.data ? (
        <NewPassword token={token} username={link.data.username} onDone={() => setDone(true)} />
      ) : (
        <Skeleton height={160} />
      )}
    </Entrance>
  );
}

function NewPassword(props: { token: string; username: string; onDone: () => void }) {
  const t = useT();
  const setPassword = useSetPassword(props.token);
  const form = useForm({
    initialValues: { password: '', again: '' },
    validate: passwordRules(t),
  });
  return (
    <FormPanel
      form={form}
      submit={t('identity.link.submit')}
      wide
      onSubmit={async ({ password }) => {
        await setPassword.mutateAsync(password);
        props.onDone();
      }}
    >
      <input type="hidden" autoComplete="username" value={props.username} readOnly />
      <PasswordFields form={form} />
    </FormPanel>
  );
}
