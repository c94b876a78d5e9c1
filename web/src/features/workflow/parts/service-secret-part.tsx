import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy, IconEye, IconEyeOff, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { Callout } from '@/components/callout';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { RelativeTime } from '@/components/relative-time';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import type { ServiceAccess } from '../api/service-access';
import {
  useRenewServiceSecret,
  useShowServiceSecret,
  type ServiceSecret,
} from '../api/service-secret';

/** The secret that signs: hidden until somebody asks for it, copied, renewed. */
export function ServiceSecretPart({ access }: { access: ServiceAccess }) {
  const t = useT();
  const [secret, setSecret] = useState<ServiceSecret | null>(null);
  const [isAsking, setAsking] = useState(false);
  const show = useShowServiceSecret();
  const renew = useRenewServiceSecret(access.version);
  const { failed } = useNotice();
  return (
    <Stack align="flex-start">
      <Text component="div" size="sm" c="dimmed">
        <Group gap={4}>
          {t('services.secret.since')}
          <RelativeTime at={access.secretSince} />
        </Group>
      </Text>
      {access.previousUntil ? (
        <Callout tone="info" role="status">
          {t('services.secret.both')} <RelativeTime at={access.previousUntil} />
        </Callout>
      ) : null}
      {secret ? <Shown secret={secret} /> : null}
      <Group gap="xs">
        <Button
          variant="default"
          loading={show.isPending}
          leftSection={
            secret ? (
              <IconEyeOff size={16} aria-hidden="true" />
            ) : (
              <IconEye size={16} aria-hidden="true" />
            )
          }
          onClick={() =>
            secret
              ? setSecret(null)
              : show.mutate(undefined, { onSuccess: setSecret, onError: failed })
          }
        >
          {t(secret ? 'services.secret.hide' : 'services.secret.show')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} aria-hidden="true" />}
          onClick={() => setAsking(true)}
        >
          {t('services.secret.renew')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={isAsking}
        title={t('services.secret.renew.ask')}
        confirm={t('services.secret.renew')}
        onConfirm={async () => setSecret(await renew.mutateAsync())}
        onClose={() => setAsking(false)}
      >
        {t('services.secret.renew.what')}
      </ConfirmDialog>
    </Stack>
  );
}

function Shown({ secret }: { secret: ServiceSecret }) {
  const t = useT();
  return (
    <Stack gap="xs" maw={640} w="100%">
      <Text size="sm" fw={500}>
        {t('services.secret.now')}
      </Text>
      <Copied text={secret.secret} />
      {secret.previous ? (
        <>
          <Text size="sm" fw={500}>
            {t('services.secret.before')}
          </Text>
          <Copied text={secret.previous} />
        </>
      ) : null}
    </Stack>
  );
}

function Copied({ text }: { text: string }) {
  const t = useT();
  return (
    <Group gap="xs" align="center">
      <Code style={{ overflowWrap: 'anywhere' }}>{text}</Code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={
              copied ? (
                <IconCheck size={16} aria-hidden="true" />
              ) : (
                <IconCopy size={16} aria-hidden="true" />
              )
            }
            onClick={copy}
          >
            {t(copied ? 'services.secret.copied' : 'services.secret.copy')}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
