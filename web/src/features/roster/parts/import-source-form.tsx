import { Button, FileInput, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconEye, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { Callout } from '@/components/callout';
import { useErrorText } from '@/components/use-error-text';
import { useT } from '@/lib/i18n/use-t';
import {
  IMPORT_KINDS,
  IMPORT_SOURCES,
  type ImportKind,
  type ImportSource,
} from '../api/import-types';
import { useBringTable } from '../api/imports';

interface Props {
  kind: ImportKind;
  onKind: (kind: ImportKind) => void;
  onBrought: (id: string) => void;
}

const ENDINGS: Partial<Record<ImportSource, string>> = {
  csv: '.csv,.txt,.tsv,text/csv',
  yaml: '.yaml,.yml',
};

/** What is brought and from where; reading it changes nothing yet. */
export function ImportSourceForm({ kind, onKind, onBrought }: Props) {
  const t = useT();
  const text = useErrorText();
  const bring = useBringTable();
  const [source, setSource] = useState<ImportSource>('csv');
  const [file, setFile] = useState<File | null>(null);
  const wantsFile = ENDINGS[source] !== undefined;
  const isReady = !wantsFile || file !== null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        bring.mutate(
          { kind, source, file: wantsFile ? file : null },
          { onSuccess: ({ head }) => onBrought(head.id) },
        );
      }}
    >
      <Stack gap="sm" maw={640}>
        <Select
          label={t('exchange.import.kind')}
          allowDeselect={false}
          data={IMPORT_KINDS.map((value) => ({
            value,
            label: t(`exchange.import.kind.${value}`),
          }))}
          value={kind}
          onChange={(value) => {
            const chosen = IMPORT_KINDS.find((one) => one === value);
            if (chosen) onKind(chosen);
          }}
        />
        <Text size="sm" c="dimmed">
          {t(`exchange.import.columns.${kind}`)}
        </Text>
        <SegmentedControl
          aria-label={t('exchange.import.source')}
          value={source}
          data={IMPORT_SOURCES.map((value) => ({
            value,
            label: t(`exchange.import.source.${value}`),
          }))}
          onChange={(value) => {
            bring.reset();
            setFile(null);
            setSource(IMPORT_SOURCES.find((one) => one === value) ?? 'csv');
          }}
        />
        {wantsFile ? (
          <FileInput
            label={t('exchange.import.file')}
            placeholder={t('exchange.import.file.choose')}
            accept={ENDINGS[source] ?? ''}
            clearable
            clearButtonProps={{ 'aria-label': t('ui.clear') }}
            leftSection={<IconUpload size={16} aria-hidden="true" />}
            value={file}
            onChange={setFile}
          />
        ) : (
          <Text size="sm">
            {t(source === 'last' ? 'exchange.import.last' : 'exchange.import.google')}
          </Text>
        )}
        {bring.error ? (
          <Callout tone="bad" role="alert">
            {text(bring.error)}
          </Callout>
        ) : null}
        <Group>
          <Button
            type="submit"
            disabled={!isReady}
            loading={bring.isPending}
            leftSection={<IconEye size={16} aria-hidden="true" />}
          >
            {t('exchange.import.look')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
