import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import classes from './page.module.css';

interface Props {
  to: NonNullable<LinkProps['to']>;
  children: string;
}

/** The page one level up. */
export function BackLink({ to, children }: Props) {
  return (
    <Anchor className={classes.back ?? ''} renderRoot={(props) => <Link {...props} to={to} />}>
      <IconArrowLeft size={15} aria-hidden="true" />
      {children}
    </Anchor>
  );
}
