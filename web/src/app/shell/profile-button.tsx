import { UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { PersonAvatar } from '@/components/people/person-avatar';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';

/** The avatar in the top bar. */
export function ProfileButton(props: UnstyledButtonProps & ComponentPropsWithRef<'button'>) {
  const t = useT();
  const { person } = useSession();
  return (
    <UnstyledButton
      aria-label={t('app.profile-of', { name: person.displayName })}
      aria-haspopup="menu"
      p={4}
      {...props}
    >
      <PersonAvatar id={person.id} name={person.displayName} size={30} />
    </UnstyledButton>
  );
}
