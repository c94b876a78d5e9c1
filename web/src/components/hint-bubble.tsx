import { Tooltip } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';

interface Props {
  /** What the target says describes it. */
  id: string;
  isOpen: boolean;
  target: RefObject<HTMLElement | null>;
  label: ReactNode;
  maw: number | undefined;
}

/** What `Hint` shows; fetched when the first one is asked for. */
export function HintBubble({ id, isOpen, target, label, maw }: Props) {
  return (
    <Tooltip
      opened={isOpen}
      target={target}
      label={<div id={id}>{label}</div>}
      {...(maw ? { multiline: true, maw } : {})}
    />
  );
}
