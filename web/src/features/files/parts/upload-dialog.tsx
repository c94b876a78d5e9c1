import { Modal, Stack, Text } from '@mantine/core';
import { FileDrop } from '@/components/file-field/file-drop';
import { useNotice } from '@/components/use-notice';
import type { StoredFile } from '@/lib/files/files';
import { useT } from '@/lib/i18n/use-t';

interface Props {
  /** The file that gets a new version; null for a file of its own. */
  of: StoredFile | null;
  onSent: (file: StoredFile) => void;
  onClose: () => void;
}

/** Brings a file. Closing the dialog stops what is under way. */
export function UploadDialog({ of, onSent, onClose }: Props) {
  const t = useT();
  const { done } = useNotice();
  const title = of ? t('files.new-version-of', { name: of.name }) : t('files.upload');
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{t(of ? 'files.new-version.what' : 'files.upload.what')}</Text>
        <FileDrop
          label={title}
          {...(of ? { versionOf: of.id } : {})}
          onSent={(file) => {
            done(t('files.uploaded', { name: file.name, version: file.version }));
            onSent(file);
          }}
        />
      </Stack>
    </Modal>
  );
}
