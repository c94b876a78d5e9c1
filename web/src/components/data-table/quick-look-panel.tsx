import { CloseButton, Drawer, Group, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';
import classes from './data-table.module.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A quick look beside the list; over it where there is no room. */
export function QuickLookPanel({ title, onClose, children }: Props) {
  const t = useT();
  const isNarrow = useMediaQuery('(max-width: 75em)');
  if (isNarrow) {
    return (
      <Drawer
        opened
        onClose={onClose}
        title={title}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        {children}
      </Drawer>
    );
  }
  return (
    <aside className={classes.panel} aria-label={title}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="sm">
        <Title order={2}>{title}</Title>
        <CloseButton aria-label={t('ui.close')} onClick={onClose} />
      </Group>
      {children}
    </aside>
  );
}
