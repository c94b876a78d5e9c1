import { Button, Code, CopyButton, Group, List, Skeleton, Stack, Text } from '@mantine/core';
import { IconCalendarPlus, IconCheck, IconCopy, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Callout } from '@/components/callout';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { ErrorState } from '@/components/error-state';
import { RelativeTime } from '@/components/relative-time';
import { Section } from '@/components/section';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import {
  calendarFeedQuery,
  useMakeCalendarFeed,
  useRevokeCalendarFeed,
  type CalendarFeed,
} from '../api/calendar-feed';

/** One’s turns in one’s own calendar: the secret link, shown once, and how it is renewed and revoked. */
export function CalendarFeedPart() {
  const t = useT();
  const feed = useQuery(calendarFeedQuery);
  return (
    <Section title={t('exchange.feed')} intro={t('exchange.feed.what')}>
      {feed.isPending ? <Skeleton height={96} /> : null}
      {feed.isError && !feed.data ? (
        <ErrorState error={feed.error} onRetry={() => void feed.refetch()} />
      ) : null}
      {feed.data ? <Shown feed={feed.data} /> : null}
    </Section>
  );
}

function Shown({ feed }: { feed: CalendarFeed }) {
  const t = useT();
  const [link, setLink] = useState<string | null>(null);
  const [asked, setAsked] = useState<'renew' | 'revoke' | null>(null);
  const make = useMakeCalendarFeed();
  const revoke = useRevokeCalendarFeed();
  const { done, failed } = useNotice();
  const close = () => setAsked(null);
  const show = ({ link: made }: { link: string }) => setLink(made);
  return (
    <Stack align="flex-start">
      {link ? <Link link={link} /> : null}
      {feed.exists ? (
        <>
          {link ? null : <State feed={feed} />}
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconRefresh size={16} aria-hidden="true" />}
              onClick={() => setAsked('renew')}
            >
              {t('exchange.feed.renew')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconTrash size={16} aria-hidden="true" />}
              onClick={() => setAsked('revoke')}
            >
              {t('exchange.feed.revoke')}
            </Button>
          </Group>
        </>
      ) : (
        <Button
          leftSection={<IconCalendarPlus size={16} aria-hidden="true" />}
          loading={make.isPending}
          onClick={() => make.mutate(undefined, { onSuccess: show, onError: failed })}
        >
          {t('exchange.feed.make')}
        </Button>
      )}
      <ConfirmDialog
        opened={asked === 'renew'}
        title={t('exchange.feed.ask.renew')}
        confirm={t('exchange.feed.renew')}
        onConfirm={async () => show(await make.mutateAsync())}
        onClose={close}
      >
        {t('exchange.feed.ask.renew.what')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'revoke'}
        title={t('exchange.feed.ask.revoke')}
        confirm={t('exchange.feed.revoke')}
        onConfirm={async () => {
          await revoke.mutateAsync();
          setLink(null);
          done(t('exchange.feed.revoked'));
        }}
        onClose={close}
      >
        {t('exchange.feed.ask.revoke.what')}
      </ConfirmDialog>
    </Stack>
  );
}

function State({ feed }: { feed: CalendarFeed }) {
  const t = useT();
  return (
    <Text component="div" size="sm" c="dimmed">
      <div>{t('exchange.feed.exists')}</div>
      {feed.lastReadAt ? (
        <Group gap={4}>
          {t('exchange.feed.last-read')}
          <RelativeTime at={feed.lastReadAt} />
        </Group>
      ) : (
        <div>{t('exchange.feed.never-read')}</div>
      )}
    </Text>
  );
}

function Link({ link }: { link: string }) {
  const t = useT();
  return (
    <Stack gap="xs" maw={640}>
      <Callout tone="warn" role="status">
        {t('exchange.feed.once')}
      </Callout>
      <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {link}
      </Code>
      <CopyButton value={link}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            onClick={copy}
          >
            {t(copied ? 'exchange.feed.copied' : 'exchange.feed.copy')}
          </Button>
        )}
      </CopyButton>
      <List size="sm">
        <List.Item>{t('exchange.feed.how.google')}</List.Item>
        <List.Item>{t('exchange.feed.how.apple')}</List.Item>
        <List.Item>{t('exchange.feed.how.outlook')}</List.Item>
      </List>
    </Stack>
  );
}
