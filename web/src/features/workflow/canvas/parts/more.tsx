import { IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import classes from './more.module.css';

interface Props {
  title: string;
  startsOpen?: boolean;
  children: ReactNode;
}

/** What is needed less often, behind its title; drawn when it is opened. */
export function More({ title, startsOpen = false, children }: Props) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details
      className={classes.more}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={classes.title}>
        <IconChevronRight size={15} stroke={1.8} aria-hidden="true" />
        {title}
      </summary>
      {isOpen ? <div className={classes.body}>{children}</div> : null}
    </details>
  );
}
