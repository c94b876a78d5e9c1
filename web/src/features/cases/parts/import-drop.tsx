import { Button, Progress, Text } from '@mantine/core';
import { IconFileTypeCsv, IconUpload } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { Callout } from '@/components/callout';
import { useErrorText } from '@/components/use-error-text';
import { useT } from '@/lib/i18n/use-t';
import type { CaseImport } from '../api/import';
import { useUploadImport } from '../api/upload-import';
import classes from './import-drop.module.css';

/** Where a file is dropped or chosen. */
export function ImportDrop({ onUploaded }: { onUploaded: (made: CaseImport) => void }) {
  const t = useT();
  const text = useErrorText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [share, setShare] = useState(0);
  const send = useUploadImport(setShare);
  const take = (file: File | null | undefined) => {
    if (!file || send.isPending) return;
    setShare(0);
    send.mutate(file, { onSuccess: onUploaded });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div>
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileTypeCsv size={36} stroke={1.3} aria-hidden="true" />
        {send.isPending ? (
          <div className={classes.progress}>
            <Text size="sm" role="status" mb={6}>
              {t(share < 1 ? 'imports.uploading' : 'imports.reading', { percent: share })}
            </Text>
            <Progress
              value={share * 100}
              animated={share >= 1}
              aria-label={t('imports.progress')}
            />
          </div>
        ) : (
          <>
            <Text fw={500}>{t('imports.drop')}</Text>
            <Text size="sm" c="dimmed" ta="center" maw={460}>
              {t('imports.drop.what')}
            </Text>
            <Button
              variant="default"
              leftSection={<IconUpload size={16} aria-hidden="true" />}
              onClick={() => input.current?.click()}
            >
              {t('imports.choose')}
            </Button>
          </>
        )}
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          hidden
          aria-label={t('imports.choose')}
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {send.error ? (
        <div className={classes.error}>
          <Callout tone="bad" role="alert" title={t('imports.unreadable')}>
            {text(send.error)}
          </Callout>
        </div>
      ) : null}
    </div>
  );
}
