import { ActionIcon, Indicator, type ActionIconProps } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ComponentPropsWithRef } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { unreadQuery } from '../api/notices';

/** The bell in the top bar, with how many notices wait. */
export function BellButton(props: ActionIconProps & ComponentPropsWithRef<'button'>) {
  const t = useT();
  const unread = useInfiniteQuery(unreadQuery).data?.pages[0]?.total ?? 0;
  return (
    <Indicator
      disabled={unread === 0}
      label={unread > 99 ? t('notify.many') : unread}
      size={16}
      offset={5}
      color="red.7"
    >
      <ActionIcon
        variant="subtle"
        color="gray"
        size={34}
        aria-label={t('notify.bell', { count: unread })}
        aria-haspopup="dialog"
        {...props}
      >
        <IconBell size={19} stroke={1.7} />
      </ActionIcon>
    </Indicator>
  );
}
