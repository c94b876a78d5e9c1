import { Anchor, Skeleton, Text } from '@mantine/core';
import { IconDownload, IconFileOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { contentAddress, fileQuery, type FileValue } from '@/lib/files/files';
import { Refusal } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import classes from './file-link.module.css';
import { useFileWords } from './use-file-words';

/** A file that data refer to, for reading: its name downloads it; kind, size and version stand behind. */
export function FileLink({ value }: { value: FileValue }) {
  const t = useT();
  const words = useFileWords();
  const { data: file, error } = useQuery(fileQuery(value.file_id));
  if (error) {
    const isGone = error instanceof Refusal && error.code === 'not-found';
    return (
      <Text span c="dimmed" className={classes.link}>
        <IconFileOff size={16} aria-hidden="true" />
        {isGone ? t('files.gone') : words.error(error)}
      </Text>
    );
  }
  if (!file) {
    return (
      <span role="status" aria-label={t('files.loading')}>
        <Skeleton height={16} width={180} display="inline-block" />
      </span>
    );
  }
  const facts = { kind: words.kind(file.mediaType), size: words.size(file.size) };
  return (
    <span className={classes.link}>
      <IconDownload size={16} aria-hidden="true" />
      <Anchor
        href={contentAddress(file.id)}
        download={file.name}
        inherit
        className={classes.name}
        aria-label={t('files.download-named', { name: file.name })}
      >
        {file.name}
      </Anchor>
      <Text span size="xs" c="dimmed">
        {file.version > 1
          ? t('files.facts.version', { ...facts, version: file.version })
          : t('files.facts', facts)}
      </Text>
    </span>
  );
}
