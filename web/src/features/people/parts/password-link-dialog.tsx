import { Button, Code, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { Callout } from '@/components/callout';
import { useErrorText } from '@/components/use-error-text';
import { useT } from '@/lib/i18n/use-t';
import { useCreatePasswordLink, type PasswordLink } from '../api/password-link';

interface Props {
  person: { id: string; displayName: string };
  /** The person was just created and cannot sign in yet. */
  isNew?: boolean;
  onClose: () => void;
}

/** Makes a link with which a person sets a password. No password is ever told or mailed. */
export function PasswordLinkDialog({ person, isNew = false, onClose }: Props) {
  const t = useT();
  const text = useErrorText();
  const create = useCreatePasswordLink();
  const name = person.displayName;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(isNew ? 'people.created' : 'people.password-link.for', { name })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {create.data ? (
        <Made made={create.data} onClose={onClose} />
      ) : (
        <Stack>
          <Text>{t(isNew ? 'people.password-link.first' : 'people.password-link.what')}</Text>
          {create.error ? (
            <Callout tone="bad" role="alert">
              {text(create.error)}
            </Callout>
          ) : null}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t(isNew ? 'people.password-link.later' : 'ui.cancel')}
            </Button>
            <Button
              data-autofocus
              loading={create.isPending}
              onClick={() => create.mutate(person.id)}
            >
              {t('people.password-link.make')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function Made({ made, onClose }: { made: PasswordLink; onClose: () => void }) {
  const t = useT();
  const intl = useIntl();
  const until = intl.formatDate(made.expiresAt, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Stack>
      <Callout tone="warn">{t('people.password-link.once', { until })}</Callout>
      <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {made.link}
      </Code>
      <Group justify="flex-end" gap="xs">
        <CopyButton value={made.link}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
              onClick={copy}
            >
              {t(copied ? 'people.password-link.copied' : 'people.password-link.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t('people.password-link.kept')}</Button>
      </Group>
    </Stack>
  );
}
