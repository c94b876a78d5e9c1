import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './more.module.css';

interface Props {
  title: string;
  startsOpen?: boolean;
  children: ReactNode;
}

/** What is needed less often, behind its title. */
export function More({ title, startsOpen = false, children }: Props) {
  return (
    <details className={classes.more} open={startsOpen}>
      <summary className={classes.title}>
        <IconChevronRight size={15} stroke={1.8} aria-hidden="true" />
        {title}
      </summary>
      <div className={classes.body}>{children}</div>
    </details>
  );
}
