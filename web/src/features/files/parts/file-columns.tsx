import { ActionIcon } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Column } from '@/components/data-table/types';
import { useFileWords } from '@/components/file-field/use-file-words';
import { RelativeTime } from '@/components/relative-time';
import { contentAddress, type StoredFile } from '@/lib/files/files';
import { useT } from '@/lib/i18n/use-t';

export function useFileColumns(): Column<StoredFile>[] {
  const t = useT();
  const intl = useIntl();
  const { size, kind } = useFileWords();
  return useMemo(
    () => [
      { id: 'name', label: t('files.name'), sort: 'name', cell: (file) => <b>{file.name}</b> },
      {
        id: 'kind',
        label: t('files.kind'),
        from: 'md',
        width: 130,
        cell: (file) => kind(file.mediaType),
      },
      {
        id: 'size',
        label: t('files.size'),
        align: 'right',
        width: 100,
        cell: (file) => size(file.size),
      },
      {
        id: 'versions',
        label: t('files.versions'),
        align: 'right',
        from: 'md',
        width: 100,
        cell: (file) => intl.formatNumber(file.version),
      },
      {
        id: 'uploader',
        label: t('files.uploader'),
        from: 'sm',
        width: 180,
        cell: (file) => file.uploaderName,
      },
      {
        id: 'uploadedAt',
        label: t('files.uploaded-at'),
        sort: 'uploadedAt',
        from: 'sm',
        width: 140,
        cell: (file) => <RelativeTime at={file.uploadedAt} />,
      },
      {
        id: 'download',
        label: t('files.download'),
        isLabelHidden: true,
        width: 56,
        cell: (file) => (
          <ActionIcon
            component="a"
            href={contentAddress(file.id)}
            download={file.name}
            variant="subtle"
            aria-label={t('files.download-named', { name: file.name })}
            onClick={(event: React.MouseEvent) => event.stopPropagation()}
          >
            <IconDownload size={16} aria-hidden="true" />
          </ActionIcon>
        ),
      },
    ],
    [t, intl, size, kind],
  );
}
