import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Entrance } from '@/components/entrance';
import { FormPanel } from '@/components/form/form-panel';
import { all, atMost, email, required } from '@/components/form/validate';
import { useT } from '@/lib/i18n/use-t';
import { deviceZone } from '@/lib/time/zones';
import { useSetUp } from '../api/set-up';
import { FounderFields } from '../parts/founder-fields';
import { passwordRules } from '../parts/password-fields';
import { ToSignIn } from '../parts/to-sign-in';

/** The first run: the company and its first administrator. */
export function SetUpScreen({ token }: { token: string | undefined }) {
  const t = useT();
  const [isDone, setDone] = useState(false);
  if (!token) {
    return (
      <Entrance title={t('identity.set-up.title')} intro={t('identity.set-up.no-token')}>
        <ToSignIn />
      </Entrance>
    );
  }
  if (isDone) {
    return (
      <Entrance title={t('identity.set-up.done')} intro={t('identity.set-up.done.text')}>
        <ToSignIn />
      </Entrance>
    );
  }
  return (
    <Entrance title={t('identity.set-up.title')} intro={t('identity.set-up.what')}>
      <SetUpForm token={token} onDone={() => setDone(true)} />
    </Entrance>
  );
}

function SetUpForm({ token, onDone }: { token: string; onDone: () => void }) {
  const t = useT();
  const setUp = useSetUp(token);
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
      email: all(required(t), email(t)),
      ...passwordRules(t),
    },
  });
  return (
    <FormPanel
      form={form}
      submit={t('identity.set-up.submit')}
      wide
      onSubmit={async ({ again: _again, ...wish }) => {
        await setUp.mutateAsync(wish);
        onDone();
      }}
    >
      <FounderFields form={form} />
    </FormPanel>
  );
}
