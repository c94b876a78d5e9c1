import { Menu, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import {
  IconCheck,
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconSun,
  IconUser,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { PersonAvatar } from '@/components/people/person-avatar';
import { useChangeLanguage } from '@/features/identity/api/change-language';
import { useSignOut } from '@/features/identity/api/sign-out';
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/i18n/languages';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';

const SCHEMES = [
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
  { value: 'auto', icon: IconDeviceDesktop },
] as const;

/** Who I am, in which language and light, and the way out. */
export function ProfileMenu() {
  const t = useT();
  const { person } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const changeLanguage = useChangeLanguage();
  const signOut = useSignOut();
  const tick = (isOn: boolean) => (isOn ? <IconCheck size={15} aria-hidden="true" /> : null);
  return (
    <Menu width={230}>
      <Menu.Target>
        <UnstyledButton aria-label={t('app.profile-of', { name: person.displayName })} p={4}>
          <PersonAvatar id={person.id} name={person.displayName} size={30} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)" truncate>
            {person.displayName}
          </Text>
          {person.username}
        </Menu.Label>
        <Menu.Item component={Link} to="/profile" leftSection={<IconUser size={16} />}>
          {t('app.profile')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('app.language')}</Menu.Label>
        {LANGUAGES.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            role="menuitemradio"
            aria-checked={person.language === language}
            rightSection={tick(person.language === language)}
            onClick={() => changeLanguage.mutate(language)}
          >
            {LANGUAGE_NAMES[language]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('app.theme')}</Menu.Label>
        {SCHEMES.map(({ value, icon: SchemeIcon }) => (
          <Menu.Item
            key={value}
            role="menuitemradio"
            aria-checked={colorScheme === value}
            leftSection={<SchemeIcon size={16} aria-hidden="true" />}
            rightSection={tick(colorScheme === value)}
            onClick={() => setColorScheme(value)}
          >
            {t(`app.theme.${value}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => signOut.mutate()}>
          {t('app.sign-out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
