import { ActionIcon, Button, Group, Indicator, Popover, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { unreadQuery, useReadNotices } from '../api/notices';
import classes from './notice-list.module.css';

const NoticeList = lazy(() =>
  import('./notice-list').then((module) => ({ default: module.NoticeList })),
);

/** The bell: how many notices wait, and the newest of them. */
export function NoticesBell() {
  const t = useT();
  const [isOpen, list] = useDisclosure(false);
  const unread = useInfiniteQuery(unreadQuery).data?.pages[0]?.total ?? 0;
  const read = useReadNotices();
  return (
    <Popover
      opened={isOpen}
      onChange={list.set}
      width={340}
      position="bottom-end"
      trapFocus
      returnFocus
    >
      <Indicator
        disabled={unread === 0}
        label={unread > 99 ? t('notify.many') : unread}
        size={16}
        offset={5}
        color="red.7"
      >
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={34}
            aria-label={t('notify.bell', { count: unread })}
            onClick={list.toggle}
          >
            <IconBell size={19} stroke={1.7} />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown p={0} role="dialog" aria-label={t('notify.title')}>
        <Group justify="space-between" px="sm" py="xs">
          <Title order={2} size="h3">
            {t('notify.title')}
          </Title>
          <Button
            size="compact-sm"
            variant="subtle"
            disabled={unread === 0}
            onClick={() => read.mutate([])}
          >
            {t('notify.read-all')}
          </Button>
        </Group>
        <div className={classes.scroll}>
          <Suspense fallback={null}>
            <NoticeList
              onRead={(id) => {
                read.mutate([id]);
                list.close();
              }}
            />
          </Suspense>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
