import { ActionIcon, Button, Group, Skeleton, Text } from '@mantine/core';
import { IconKey, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { RelativeTime } from '@/components/relative-time';
import { useErrorText } from '@/components/use-error-text';
import { Say } from '@/lib/i18n/say';
import { useT } from '@/lib/i18n/use-t';
import { useList } from '@/lib/list/use-list';
import { tokensQuery, useDeleteToken, type ApiToken } from '../api/tokens';
import { TokenDialog } from './token-dialog';
import classes from './token-list.module.css';

/** The person's API tokens: what they are called, when they were used, and how to end them. */
export function TokenList() {
  const t = useT();
  const text = useErrorText();
  const list = useList(tokensQuery);
  const remove = useDeleteToken();
  const [isMaking, setMaking] = useState(false);
  const [leaving, setLeaving] = useState<ApiToken | null>(null);
  return (
    <>
      {list.state === 'loading' ? <Skeleton height={40} mb="sm" /> : null}
      {list.error ? <Text c="var(--mantine-color-error)">{text(list.error)}</Text> : null}
      {list.state === 'ready' && list.items.length === 0 ? (
        <Text c="dimmed" mb="sm">
          {t('identity.tokens.none')}
        </Text>
      ) : null}
      <ul className={classes.list}>
        {list.items.map((token) => (
          <li key={token.id} className={classes.item}>
            <IconKey size={17} stroke={1.7} aria-hidden="true" />
            <TokenWords token={token} />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('identity.tokens.delete-named', { name: token.name })}
              onClick={() => setLeaving(token)}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Group justify="flex-end">
        <Button
          variant="default"
          leftSection={<IconPlus size={16} />}
          onClick={() => setMaking(true)}
        >
          {t('identity.tokens.new')}
        </Button>
      </Group>
      {isMaking ? <TokenDialog onClose={() => setMaking(false)} /> : null}
      {leaving ? (
        <ConfirmDialog
          opened
          title={t('identity.tokens.delete-named', { name: leaving.name })}
          confirm={t('identity.tokens.delete-named', { name: leaving.name })}
          onConfirm={() => remove.mutateAsync(leaving.id)}
          onClose={() => setLeaving(null)}
        >
          {t('identity.tokens.delete.what')}
        </ConfirmDialog>
      ) : null}
    </>
  );
}

function TokenWords({ token }: { token: ApiToken }) {
  const t = useT();
  return (
    <div className={classes.words}>
      <Text fw={500} truncate>
        {token.name}
      </Text>
      <Group gap="xs" fz="xs" c="dimmed">
        <span>
          {token.lastUsedAt ? (
            <Say
              id="identity.tokens.used"
              values={{ when: <RelativeTime at={token.lastUsedAt} /> }}
            />
          ) : (
            t('identity.tokens.never-used')
          )}
        </span>
        <span>
          {token.expiresAt ? (
            <Say
              id="identity.tokens.ends"
              values={{ when: <RelativeTime at={token.expiresAt} /> }}
            />
          ) : (
            t('identity.tokens.never-ends')
          )}
        </span>
      </Group>
    </div>
  );
}
