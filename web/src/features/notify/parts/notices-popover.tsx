import { Button, Group, Popover, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useOpenAtOnce } from '@/components/use-open-at-once';
import { useT } from '@/lib/i18n/use-t';
import { unreadQuery, useReadNotices } from '../api/notices';
import { BellButton } from './bell-button';
import { NoticeList } from './notice-list';
import classes from './notice-list.module.css';

/** The newest notices behind the bell; fetched when they are asked for, and open then. */
export function NoticesPopover() {
  const t = useT();
  const { isOpen, setOpen, button } = useOpenAtOnce();
  const unread = useInfiniteQuery(unreadQuery).data?.pages[0]?.total ?? 0;
  const read = useReadNotices();
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={340}
      position="bottom-end"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <BellButton ref={button} onClick={() => setOpen(!isOpen)} />
      </Popover.Target>
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
          <NoticeList
            onRead={(id) => {
              read.mutate([id]);
              setOpen(false);
            }}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
