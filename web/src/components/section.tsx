import { Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './section.module.css';

interface Props {
  title: string;
  /** What it is for, under the title. */
  intro?: ReactNode;
  /** Whether it takes the whole width under its title, as a table of many columns does. */
  isWide?: boolean;
  children: ReactNode;
}

/** A part of a settings page: what it is on the left, how it stands on the right. */
export function Section({ title, intro, isWide, children }: Props) {
  const id = useId();
  return (
    <section className={classes.section} data-wide={isWide || undefined} aria-labelledby={id}>
      <div>
        <Title order={2} id={id}>
          {title}
        </Title>
        {intro ? (
          <Text size="sm" c="dimmed" mt={4} style={{ textWrap: 'pretty' }}>
            {intro}
          </Text>
        ) : null}
      </div>
      <div className={classes.body}>{children}</div>
    </section>
  );
}
