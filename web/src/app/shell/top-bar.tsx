import { Group, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Hint } from '@/components/hint';
import { KeyNames } from '@/components/key-names';
import { PresenceSwitch } from '@/features/availability/parts/presence-switch';
import { NoticesBell } from '@/features/notify/parts/notices-bell';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { usePalette } from '../palette/use-palette';
import { ProfileMenu } from './profile-menu';
import classes from './shell.module.css';

/** Company, search, presence, notices, profile. */
export function TopBar({ burger }: { burger: ReactNode }) {
  const t = useT();
  const { company } = useSession();
  const palette = usePalette();
  return (
    <div className={classes.bar}>
      {burger}
      <Link to="/" className={classes.brand} aria-label={t('app.home', { company: company.name })}>
        <img src="/mark.svg" alt="" width={24} height={24} />
        <span className={classes.company}>{company.name}</span>
      </Link>
      <Hint label={t('app.search.hint')}>
        <UnstyledButton
          className={classes.search ?? ''}
          aria-label={t('app.search')}
          onClick={palette.open}
        >
          <IconSearch size={16} aria-hidden="true" />
          <span>{t('app.search')}</span>
          <kbd>
            <KeyNames press="mod+k" />
          </kbd>
        </UnstyledButton>
      </Hint>
      <Group gap={6} wrap="nowrap">
        <PresenceSwitch />
        <NoticesBell />
        <ProfileMenu />
      </Group>
      {palette.element}
    </div>
  );
}
