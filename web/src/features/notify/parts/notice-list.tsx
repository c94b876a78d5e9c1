import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { RelativeTime } from '@/components/relative-time';
import { useErrorText } from '@/components/use-error-text';
import { Say } from '@/lib/i18n/say';
import { useT } from '@/lib/i18n/use-t';
import { useList } from '@/lib/list/use-list';
import { utcMidnight } from '@/lib/time/calendar';
import { noticesQuery, type Notice } from '../api/notices';
import { isOfWeek, noticePage } from '../rules/notice-page';
import classes from './notice-list.module.css';

/** What happened to one's work, the newest first; each leads there. */
export function NoticeList({ onRead }: { onRead: (id: string) => void }) {
  const t = useT();
  const text = useErrorText();
  const list = useList<Notice>(noticesQuery);
  if (list.state === 'loading') return <Loading />;
  if (list.error) return <Text p="md">{text(list.error)}</Text>;
  if (list.items.length === 0) {
    return (
      <Text p="md" c="dimmed" size="sm">
        {t('notify.none')}
      </Text>
    );
  }
  return (
    <ul className={classes.list}>
      {list.items.map((notice) => (
        <li key={notice.id}>
          <NoticeItem notice={notice} onRead={() => onRead(notice.id)} />
        </li>
      ))}
      {list.hasMore ? (
        <li>
          <Button variant="subtle" fullWidth loading={list.isLoadingMore} onClick={list.loadMore}>
            {t('notify.older')}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}

function NoticeItem({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const { caseId, by, queue, count, turn } = notice.args;
  const intl = useIntl();
  // The company's wall clock, whatever the reader's: written as if it were UTC.
  const when = turn
    ? intl.formatDate(`${turn}Z`, {
        timeZone: 'UTC',
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: 'numeric',
        minute: 'numeric',
      })
    : '';
  const isUnread = notice.readAt === null;
  const about = isOfWeek(notice)
    ? intl.formatDate(utcMidnight(caseId), { dateStyle: 'long', timeZone: 'UTC' })
    : caseId;
  return (
    <Link
      {...noticePage(notice)}
      className={classes.item}
      data-unread={isUnread || undefined}
      onClick={onRead}
    >
      <Text size="sm" component="span" display="block">
        <Say
          id={`notify.kind.${notice.kind}`}
          values={{ case: about, by, queue, count, turn: when }}
        />
      </Text>
      <Text size="xs" c="dimmed" component="span">
        <RelativeTime at={notice.at} />
      </Text>
    </Link>
  );
}

function Loading() {
  return (
    <Stack p="sm" gap="sm">
      <Skeleton height={14} />
      <Skeleton height={14} width="70%" />
      <Skeleton height={14} width="85%" />
    </Stack>
  );
}
