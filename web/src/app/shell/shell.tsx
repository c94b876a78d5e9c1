import { AppShell, Burger, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { ConnectionLost } from '@/components/connection-lost';
import { I18nProvider } from '@/lib/i18n/i18n-provider';
import { useT } from '@/lib/i18n/use-t';
import { useKeyboard } from '@/lib/keys/use-keys';
import { LiveProvider } from '@/lib/live/live-provider';
import { SessionContext, sessionQuery } from '@/lib/session/session';
import { KeyList } from './key-list';
import { Rail } from './rail';
import classes from './shell.module.css';
import { TopBar } from './top-bar';

/** The frame around every page. */
export function Shell() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  return (
    <SessionContext value={session}>
      <I18nProvider zone={session.person.zone}>
        <LiveProvider>
          <Frame />
        </LiveProvider>
      </I18nProvider>
    </SessionContext>
  );
}

function Frame() {
  const t = useT();
  const [isOpen, drawer] = useDisclosure(false);
  useKeyboard();
  return (
    <>
      <a className={`visually-hidden ${classes.skip}`} href="#content">
        {t('app.skip')}
      </a>
      <AppShell
        header={{ height: 52 }}
        navbar={{ width: 216, breakpoint: 'sm', collapsed: { mobile: true } }}
        padding={{ base: 'sm', sm: 'lg' }}
      >
        <AppShell.Header>
          <TopBar
            burger={
              <Burger
                hiddenFrom="sm"
                size="sm"
                opened={isOpen}
                aria-label={t('app.menu')}
                onClick={drawer.toggle}
              />
            }
          />
        </AppShell.Header>
        <AppShell.Navbar
          visibleFrom="sm"
          className={classes.rail ?? ''}
          aria-label={t('app.pages')}
        >
          <Rail />
        </AppShell.Navbar>
        <AppShell.Main id="content" tabIndex={-1} className={classes.main ?? ''}>
          <ConnectionLost />
          <Outlet />
        </AppShell.Main>
      </AppShell>
      <Drawer
        opened={isOpen}
        onClose={drawer.close}
        position="left"
        size={264}
        title={t('app.name')}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <nav aria-label={t('app.pages')}>
          <Rail onLeave={drawer.close} />
        </nav>
      </Drawer>
      <KeyList />
    </>
  );
}
