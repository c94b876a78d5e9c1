import { Anchor, Group, List, Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Callout } from '@/components/callout';
import { useFileWords } from '@/components/file-field/use-file-words';
import { RelativeTime } from '@/components/relative-time';
import { contentAddress, type StoredFile } from '@/lib/files/files';
import { useT } from '@/lib/i18n/use-t';
import { versionsQuery } from '../api/versions';

/** All versions of a file, newest first; each can be had. */
export function FileVersions({ file }: { file: StoredFile }) {
  const t = useT();
  const words = useFileWords();
  const { data, error } = useQuery(versionsQuery(file.id));
  if (error) {
    return (
      <Callout tone="bad" role="alert">
        {words.error(error)}
      </Callout>
    );
  }
  if (!data) return <Loader size="sm" aria-label={t('files.loading')} />;
  return (
    <List listStyleType="none" spacing="sm">
      {data.items.map(({ version, size, uploaderName, uploadedAt }) => (
        <List.Item key={version}>
          <Anchor
            href={contentAddress(file.id, version)}
            download={file.name}
            aria-label={t('files.download-version', { name: file.name, version })}
          >
            {t('files.version-number', { version })}
          </Anchor>
          <Text size="xs" c="dimmed" component="div">
            <Group gap={4}>
              {t('files.version-facts', { size: words.size(size), name: uploaderName })}
              <RelativeTime at={uploadedAt} />
            </Group>
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
