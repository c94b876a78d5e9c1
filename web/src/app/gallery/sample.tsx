import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './gallery.module.css';

/** One component, under its name. */
export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={classes.sample} aria-label={name}>
      <Title order={2} className={classes.name ?? ''}>
        {name}
      </Title>
      {children}
    </section>
  );
}
