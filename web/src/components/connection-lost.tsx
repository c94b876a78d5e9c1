import { Button, Group, Text } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { useConnection } from '@/lib/live/live-provider';
import classes from './connection-lost.module.css';

/** Tells that the page no longer hears the server, once that has lasted long enough to matter. */
export function ConnectionLost() {
  const { state, tryNow } = useConnection();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (state !== 'lost') return undefined;
    const timer = window.setTimeout(() => setLong(true), 2_000);
    return () => {
      window.clearTimeout(timer);
    };
  }, [state]);
  useEffect(() => {
    if (state === 'open') setLong(false);
  }, [state]);
  return <div role="status">{isLong ? <Banner onTry={tryNow} /> : null}</div>;
}

export function Banner({ onTry }: { onTry: () => void }) {
  const t = useT();
  return (
    <Group className={classes.banner ?? ''} gap="sm" justify="center">
      <IconPlugConnectedX size={16} aria-hidden="true" />
      <Text size="sm" inherit>
        {t('ui.connection.lost')}
      </Text>
      <Button size="compact-xs" variant="default" onClick={onTry}>
        {t('ui.connection.try')}
      </Button>
    </Group>
  );
}
