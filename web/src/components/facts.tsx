import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** Facts of one thing: a name and its value per line. Empty ones show a dash. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={classes.facts}>{children}</dl>;
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  const isEmpty = children === null || children === undefined || children === '';
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{isEmpty ? DASH : children}</dd>
    </div>
  );
}

const DASH = '–';
