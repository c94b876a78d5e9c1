import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import { FilterBar } from '@/components/data-table/filter-bar';
import { EmptyState } from '@/components/empty-state';
import { PageTitle } from '@/components/page-title';
import { FilesPicture, NothingFoundPicture } from '@/components/pictures';
import type { StoredFile } from '@/lib/files/files';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import type { ListSearch } from '@/lib/list/list-search';
import { useList } from '@/lib/list/use-list';
import { filesQuery } from '../api/files';
import { DeleteFileDialog } from '../parts/delete-file-dialog';
import { useFileColumns } from '../parts/file-columns';
import { FileLook } from '../parts/file-look';
import { UploadDialog } from '../parts/upload-dialog';

interface Props {
  search: ListSearch;
  onSearch: (change: Partial<ListSearch>) => void;
}

const fileId = (file: StoredFile) => String(file.id);
const fileName = (file: StoredFile) => file.name;
const fileVersion = (file: StoredFile) => file.version;

/** What is being done: `null` in `upload` means a file of its own. */
type Doing = { upload: StoredFile | null } | { remove: StoredFile } | null;

export function FilesScreen({ search, onSearch }: Props) {
  const t = useT();
  const list = useList(filesQuery({ q: search.q, sort: search.sort }));
  const [doing, setDoing] = useState<Doing>(null);
  const columns = useFileColumns();
  const upload = () => setDoing({ upload: null });
  const close = () => setDoing(null);
  useKeys('app.page.files', [{ press: 'n', say: 'files.upload', run: upload }]);

  const button = (
    <Button leftSection={<IconUpload size={16} aria-hidden="true" />} onClick={upload}>
      {t('files.upload')}
    </Button>
  );

  return (
    <>
      <PageTitle
        title={t('app.page.files')}
        {...(list.state === 'ready' ? { count: list.total } : {})}
        actions={button}
      />
      <FilterBar q={search.q} onSearch={(q) => onSearch({ q })} />
      <DataTable
        label={t('app.page.files')}
        columns={columns}
        list={list}
        rowId={fileId}
        rowLabel={fileName}
        rowVersion={fileVersion}
        sort={search.sort}
        onSort={(sort) => onSearch({ sort })}
        onOpen={(file) => onSearch({ look: fileId(file) })}
        look={{
          openId: search.look,
          onChange: (look) => onSearch({ look }),
          title: fileName,
          render: (file) => (
            <FileLook
              file={file}
              onNewVersion={() => setDoing({ upload: file })}
              onDelete={() => setDoing({ remove: file })}
            />
          ),
        }}
        empty={<NoFiles isSearch={search.q !== undefined} action={button} />}
      />
      {doing && 'upload' in doing ? (
        <UploadDialog of={doing.upload} onSent={close} onClose={close} />
      ) : null}
      {doing && 'remove' in doing ? (
        <DeleteFileDialog
          file={doing.remove}
          onDeleted={() => onSearch({ look: undefined })}
          onClose={close}
        />
      ) : null}
    </>
  );
}

function NoFiles({ isSearch, action }: { isSearch: boolean; action: ReactNode }) {
  const t = useT();
  return isSearch ? (
    <EmptyState picture={<NothingFoundPicture />} title={t('files.none-found')}>
      {t('files.none-found.text')}
    </EmptyState>
  ) : (
    <EmptyState picture={<FilesPicture />} title={t('files.none')} action={action}>
      {t('files.none.text')}
    </EmptyState>
  );
}
