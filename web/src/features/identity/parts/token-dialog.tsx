import { Button, Code, CopyButton, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { Callout } from '@/components/callout';
import { FormDialog } from '@/components/form/form-dialog';
import { all, atMost, required } from '@/components/form/validate';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import { now } from '@/lib/time/clock';
import { useCreateToken, type NewToken } from '../api/tokens';
import { EXPIRIES, expiresAt, type Expiry } from '../rules/expiry';

/** Makes a token and shows its secret, once. */
export function TokenDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [made, setMade] = useState<NewToken | null>(null);
  if (!made) return <TokenForm onMade={setMade} onClose={onClose} />;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('identity.tokens.made', { name: made.name })}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Secret token={made} onClose={onClose} />
    </Modal>
  );
}

function TokenForm(props: { onMade: (token: NewToken) => void; onClose: () => void }) {
  const t = useT();
  const { key } = useIdempotencyKey();
  const create = useCreateToken(key);
  const form = useForm<{ name: string; expiry: Expiry }>({
    initialValues: { name: '', expiry: '90' },
    validate: { name: all(required(t), atMost(t, 100)) },
  });
  return (
    <FormDialog
      title={t('identity.tokens.new')}
      form={form}
      submit={t('identity.tokens.create')}
      onClose={props.onClose}
      onSubmit={async ({ name, expiry }) =>
        props.onMade(await create.mutateAsync({ name, expiresAt: expiresAt(expiry, now()) }))
      }
    >
      <TextInput
        label={t('identity.tokens.name')}
        description={t('identity.tokens.name.why')}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Select
        label={t('identity.tokens.expiry')}
        allowDeselect={false}
        data={EXPIRIES.map((value) => ({
          value,
          label:
            value === 'never'
              ? t('identity.tokens.never-ends')
              : t('identity.tokens.days', { days: Number(value) }),
        }))}
        {...form.getInputProps('expiry')}
      />
    </FormDialog>
  );
}

function Secret({ token, onClose }: { token: NewToken; onClose: () => void }) {
  const t = useT();
  return (
    <Stack>
      <Callout tone="warn">{t('identity.tokens.once')}</Callout>
      <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {token.token}
      </Code>
      <Group justify="flex-end" gap="xs">
        <CopyButton value={token.token}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
              onClick={copy}
            >
              {copied ? t('identity.tokens.copied') : t('identity.tokens.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t('identity.tokens.kept')}</Button>
      </Group>
    </Stack>
  );
}
