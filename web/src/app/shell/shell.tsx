import { Burger } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { ConnectionLost } from '@/components/connection-lost';
import { I18nProvider } from '@/lib/i18n/i18n-provider';
import { useT } from '@/lib/i18n/use-t';
import { useKeyboard } from '@/lib/keys/use-keys';
import { LiveProvider } from '@/lib/live/live-provider';
import { SessionContext, sessionQuery } from '@/lib/session/session';
import { Allowed } from './allowed';
import { KeyList } from './key-list';
import { PageAnnouncer } from './page-announcer';
import { Rail } from './rail';
import classes from './shell.module.css';
import { TopBar } from './top-bar';

const RailDrawer = lazy(() =>
  import('./rail-drawer').then((module) => ({ default: module.RailDrawer })),
);

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
  const [drawer, setDrawer] = useState<'unasked' | 'open' | 'closed'>('unasked');
  useKeyboard();
  const burger = (
    <Burger
      hiddenFrom="sm"
      size="sm"
      opened={drawer === 'open'}
      aria-label={t('app.menu')}
      onClick={() => setDrawer('open')}
    />
  );
  return (
    <>
      <a className={`visually-hidden ${classes.skip}`} href="#content">
        {t('app.skip')}
      </a>
      <header className={classes.header}>
        <TopBar burger={burger} />
      </header>
      <div className={classes.below}>
        <nav className={classes.rail} aria-label={t('app.pages')}>
          <Rail />
        </nav>
        <main id="content" tabIndex={-1} className={classes.main}>
          <ConnectionLost />
          <Allowed>
            <Outlet />
          </Allowed>
        </main>
      </div>
      {drawer === 'unasked' ? null : (
        <Suspense fallback={null}>
          <RailDrawer opened={drawer === 'open'} onClose={() => setDrawer('closed')} />
        </Suspense>
      )}
      <KeyList />
      <PageAnnouncer />
    </>
  );
}
