import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconInfoCircle,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './callout.module.css';
import type { Tone } from './status-badge';

const ICONS: Record<Tone, Icon> = {
  good: IconCircleCheck,
  info: IconInfoCircle,
  warn: IconAlertTriangle,
  bad: IconCircleX,
  quiet: IconInfoCircle,
};

interface Props {
  tone: Tone;
  title?: string;
  icon?: Icon;
  /** `alert` for what went wrong just now, `status` for news, nothing for what stood there from the start. */
  role?: 'alert' | 'status';
  children: ReactNode;
}

/** A few words that must not be missed, inside a page, form or dialog. */
export function Callout({ tone, title, icon, role, children }: Props) {
  const Mark = icon ?? ICONS[tone];
  return (
    <div className={classes.callout} data-tone={tone} role={role}>
      <Mark size={18} stroke={1.8} aria-hidden="true" />
      <div className={classes.words}>
        {title ? <p className={classes.title}>{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
