import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';
import classes from './data-table.module.css';

interface Props {
  count: number;
  onClear: () => void;
  children: ReactNode;
}

/** What can be done with the marked rows; floats at the bottom while any is marked. */
export function BulkBar({ count, onClear, children }: Props) {
  const t = useT();
  return (
    <div className={classes.bar} role="region" aria-label={t('ui.table.bulk')}>
      <Text size="sm" fw={500} role="status">
        {t('ui.table.marked', { count })}
      </Text>
      {children}
      <Button size="compact-sm" variant="subtle" color="gray" onClick={onClear}>
        {t('ui.table.clear')}
      </Button>
    </div>
  );
}
