import { Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';
import classes from './entrance.module.css';
import { LanguageSwitch } from './language-switch';

interface Props {
  title: string;
  /** A sentence under the title. */
  intro?: ReactNode;
  children: ReactNode;
}

/** The frame of the pages before the sign-in. */
export function Entrance({ title, intro, children }: Props) {
  const t = useT();
  useEffect(() => {
    document.title = t('app.tab', { page: title });
  }, [t, title]);
  return (
    <div className={classes.page}>
      <header className={classes.brand}>
        <img src="/mark.svg" alt="" width={28} height={28} />
        <span>{t('app.name')}</span>
      </header>
      <main className={classes.card}>
        <Title order={1} mb={4}>
          {title}
        </Title>
        {intro ? (
          <Text c="dimmed" mb="lg" component="div">
            {intro}
          </Text>
        ) : null}
        {children}
      </main>
      <footer className={classes.foot}>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
