import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Extent } from '../rules/columns';
import barClasses from './week-bars.module.css';

interface Props {
  id: string;
  kind: 'leave' | 'closure';
  extent: Extent;
  /** How many days the page has. */
  days: number;
  /** All about it, for those who do not see where it lies; also shown on hover. */
  label: string;
  /** It can be taken hold of and pressed. */
  isOpen: boolean;
  isHeld: boolean;
  /** Reached by Tab; otherwise only by pointer, and through the person's panel. */
  isReachable: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** Leave or a closure, over the days it takes. Its middle moves it, its edges change its length. */
export function Bar({ id, kind, extent, days, label, isOpen, isHeld, ...rest }: Props) {
  return (
    <UnstyledButton
      className={barClasses.bar ?? ''}
      style={place(extent, days)}
      data-bar={id}
      data-kind={kind}
      data-fixed={isOpen ? undefined : true}
      data-held={isHeld || undefined}
      data-open-start={extent.begins ? undefined : true}
      data-open-end={extent.ends ? undefined : true}
      tabIndex={rest.isReachable ? 0 : -1}
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.stopPropagation();
        rest.onPress();
      }}
    >
      {isOpen && extent.begins ? <span className={barClasses.edge} data-edge="start" /> : null}
      {rest.children}
      {isOpen && extent.ends ? <span className={barClasses.edge} data-edge="end" /> : null}
    </UnstyledButton>
  );
}

/** An extent in columns as CSS, in parts of the whole page. */
export function place({ left, width }: Extent, days: number) {
  return { left: `${(left / days) * 100}%`, width: `${(width / days) * 100}%` };
}
