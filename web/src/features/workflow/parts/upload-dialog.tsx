import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFileUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type DragEvent } from 'react';
import { Callout } from '@/components/callout';
import { submitOnModEnter } from '@/components/form/submit-key';
import { useErrorText } from '@/components/use-error-text';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import { useCreateWorkflow } from '../api/create-workflow';
import { faultsQuery } from '../api/validate';
import { formatOf } from '../rules/document';
import { FaultsList } from './faults-list';
import classes from './upload-dialog.module.css';

interface Props {
  onCreated: (workflowId: string) => void;
  onClose: () => void;
}

const LONGEST = 1_000_000;

/** Takes a document from a file or the clipboard, says at once what is wrong with it, and makes a draft of it. */
export function UploadDialog({ onCreated, onClose }: Props) {
  const t = useT();
  const text = useErrorText();
  const { key } = useIdempotencyKey();
  const create = useCreateWorkflow(key);
  const [source, setSource] = useState('');
  const isTooLong = source.length > LONGEST;
  const send = () => {
    if (source.trim() === '' || isTooLong) return;
    create.mutate(
      { source, format: formatOf(source) },
      { onSuccess: (workflow) => onCreated(workflow.id) },
    );
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('workflow.start.upload')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <form
        onKeyDown={submitOnModEnter}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack gap="sm">
          <FileField onRead={setSource} />
          <Textarea
            label={t('workflow.upload.text')}
            description={t('workflow.upload.text.what')}
            autosize
            minRows={6}
            maxRows={14}
            spellCheck={false}
            classNames={{ input: classes.text ?? '' }}
            value={source}
            error={isTooLong ? t('workflow.upload.too-long') : null}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          {source.trim() === '' || isTooLong ? null : <Checked source={source} />}
          {create.error ? (
            <Callout tone="bad" role="alert">
              {text(create.error)}
            </Callout>
          ) : null}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('ui.cancel')}
            </Button>
            <Button
              type="submit"
              loading={create.isPending}
              disabled={source.trim() === '' || isTooLong}
            >
              {t('workflow.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** What is wrong with a text, while it is being written. */
function Checked({ source }: { source: string }) {
  const t = useT();
  const text = useErrorText();
  const [settled] = useDebouncedValue(source, 300);
  const { data: faults, error } = useQuery(faultsQuery(settled, formatOf(settled)));
  if (error) {
    return (
      <Callout tone="bad" role="alert">
        {text(error)}
      </Callout>
    );
  }
  if (!faults) {
    return (
      <Text size="sm" c="dimmed" role="status">
        {t('workflow.checking')}
      </Text>
    );
  }
  return faults.length === 0 ? (
    <Callout tone="good" role="status">
      {t('workflow.no-faults')}
    </Callout>
  ) : (
    <>
      <Callout
        tone="warn"
        role="status"
        title={t('workflow.faults.count', { count: faults.length })}
      >
        {t('workflow.upload.faults')}
      </Callout>
      <FaultsList source={settled} faults={faults} />
    </>
  );
}

function FileField({ onRead }: { onRead: (text: string) => void }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (file: File | null | undefined) => {
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () => onRead(String(reader.result));
    reader.readAsText(file);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <Text size="sm">{t('workflow.upload.drop')}</Text>
      <Button
        variant="default"
        data-autofocus
        leftSection={<IconFileUpload size={16} aria-hidden="true" />}
        onClick={() => input.current?.click()}
      >
        {t('workflow.upload.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.json,application/yaml,application/json"
        hidden
        aria-label={t('workflow.upload.choose')}
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
