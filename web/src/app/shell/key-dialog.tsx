import { Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useT } from '@/lib/i18n/use-t';
import { activeKeys, type KeyGroup } from '@/lib/keys/key-store';
import { KeyNames } from '@/components/key-names';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** What the keys of this page do. */
export function KeyDialog({ opened, onClose }: Props) {
  const t = useT();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('app.keys.title')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {opened ? <Groups groups={merged(activeKeys())} /> : null}
    </Modal>
  );
}

function Groups({ groups }: { groups: KeyGroup[] }) {
  const t = useT();
  return (
    <Stack gap="lg">
      {groups.map(({ title, keys }) => (
        <section key={title}>
          <Title order={3} mb={6}>
            {t(title)}
          </Title>
          {keys.map(({ press, say }) => (
            <Group key={press} justify="space-between" py={4}>
              <Text size="sm">{t(say)}</Text>
              <KeyNames press={press} />
            </Group>
          ))}
        </section>
      ))}
      <section>
        <Title order={3} mb={6}>
          {t('app.keys.forms')}
        </Title>
        <Group justify="space-between" py={4}>
          <Text size="sm">{t('app.keys.submit')}</Text>
          <KeyNames press="mod+Enter" />
        </Group>
      </section>
    </Stack>
  );
}

/** Groups of one title as one. */
function merged(groups: readonly KeyGroup[]): KeyGroup[] {
  const byTitle = new Map<string, KeyGroup>();
  for (const { title, keys } of groups) {
    byTitle.set(title, { title, keys: [...(byTitle.get(title)?.keys ?? []), ...keys] });
  }
  return [...byTitle.values()];
}
