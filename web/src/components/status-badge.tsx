import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconCircleX,
  IconInfoCircle,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './status-badge.module.css';

export type Tone = 'good' | 'info' | 'warn' | 'bad' | 'quiet';

const ICONS: Record<Tone, Icon> = {
  good: IconCircleCheck,
  info: IconInfoCircle,
  warn: IconAlertTriangle,
  bad: IconCircleX,
  quiet: IconCircle,
};

interface Props {
  tone: Tone;
  /** Another icon than the tone's own. */
  icon?: Icon;
  children: ReactNode;
}

/** A state in a word. Colour only repeats what icon and word already say. */
export function StatusBadge({ tone, icon, children }: Props) {
  const Mark = icon ?? ICONS[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Mark size={14} stroke={1.8} aria-hidden="true" />
      {children}
    </span>
  );
}
