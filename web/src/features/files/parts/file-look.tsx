import { Button, Group, Text, Title } from '@mantine/core';
import { IconDownload, IconFilePlus, IconTrash } from '@tabler/icons-react';
import { Fact, Facts } from '@/components/facts';
import { useFileWords } from '@/components/file-field/use-file-words';
import { RelativeTime } from '@/components/relative-time';
import { contentAddress, type StoredFile } from '@/lib/files/files';
import { useT } from '@/lib/i18n/use-t';
import { FileVersions } from './file-versions';

interface Props {
  file: StoredFile;
  onNewVersion: () => void;
  onDelete: () => void;
}

/** A file at a glance, with its versions, in the side panel. */
export function FileLook({ file, onNewVersion, onDelete }: Props) {
  const t = useT();
  const words = useFileWords();
  return (
    <>
      <Facts>
        <Fact label={t('files.kind')}>{words.kind(file.mediaType)}</Fact>
        <Fact label={t('files.size')}>{words.size(file.size)}</Fact>
        <Fact label={t('files.uploader')}>{file.uploaderName}</Fact>
        <Fact label={t('files.uploaded-at')}>
          <RelativeTime at={file.uploadedAt} />
        </Fact>
        <Fact label={t('files.checksum')}>
          <Text span size="xs" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
            {file.checksum}
          </Text>
        </Fact>
      </Facts>
      <Group gap="xs" mt="md">
        <Button
          component="a"
          href={contentAddress(file.id)}
          download={file.name}
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {t('files.download')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFilePlus size={16} aria-hidden="true" />}
          onClick={onNewVersion}
        >
          {t('files.new-version')}
        </Button>
        {file.mayDelete ? (
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} aria-hidden="true" />}
            onClick={onDelete}
          >
            {t('files.delete')}
          </Button>
        ) : null}
      </Group>
      <Title order={3} size="h5" mt="lg" mb="xs">
        {t('files.versions')}
      </Title>
      <FileVersions file={file} />
    </>
  );
}
