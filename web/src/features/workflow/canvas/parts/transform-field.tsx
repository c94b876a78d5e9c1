import { ActionIcon, Button, Select, Text, TextInput } from '@mantine/core';
import { IconArrowLeft, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { JsonObject } from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import {
  addRow,
  asKind,
  removeRow,
  renameRow,
  setRow,
  transformRows,
  valueOfRow,
  type TransformRow,
} from '../rules/transforms';
import { DraftInput } from './draft-input';
import classes from './panel.module.css';

interface Props {
  label: string;
  description: string;
  transform: JsonObject | undefined;
  /** What the next row may be called. */
  suggested: string;
  faultAt: (field: string) => string | undefined;
  onChange: (transform: JsonObject | undefined, about?: string) => void;
}

/** A transform as rows: a field, and the query or constant that goes into it. */
export function TransformField(props: Props) {
  const t = useT();
  const { label, description, transform, suggested, faultAt, onChange } = props;
  return (
    <div className={classes.rows} role="group" aria-label={label}>
      <div>
        <Text size="sm" fw={500}>
          {label}
        </Text>
        <Text size="xs" c="dimmed">
          {description}
        </Text>
      </div>
      {transformRows(transform).map((row) => (
        <Row
          key={row.field}
          row={row}
          error={faultAt(row.field)}
          onSet={(changed) => onChange(setRow(transform, changed), `${label} ${row.field}`)}
          onRename={(field) => {
            const renamed = renameRow(transform, row.field, field);
            if (renamed) onChange(renamed);
          }}
          isTaken={(field) => renameRow(transform, row.field, field) === null}
          onRemove={() => onChange(removeRow(transform, row.field))}
        />
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={() => onChange(addRow(transform, suggested))}
        >
          {t('workflow-canvas.transform.add')}
        </Button>
      </div>
    </div>
  );
}

interface RowProps {
  row: TransformRow;
  error: string | undefined;
  onSet: (row: TransformRow) => void;
  onRename: (field: string) => void;
  isTaken: (field: string) => boolean;
  onRemove: () => void;
}

function Row({ row, error, onSet, onRename, isTaken, onRemove }: RowProps) {
  const t = useT();
  // What cannot be read yet is kept here until it can.
  const [draft, setDraft] = useState<TransformRow | null>(null);
  const shown = draft ?? row;
  const isUnreadable = valueOfRow(shown) === undefined;
  const set = (changed: TransformRow) => {
    const isReadable = valueOfRow(changed) !== undefined;
    setDraft(isReadable ? null : changed);
    if (isReadable) onSet(changed);
  };
  return (
    <div className={classes.card} role="group" aria-label={row.field}>
      <div className={classes.line}>
        <DraftInput
          aria-label={t('workflow-canvas.transform.field')}
          className={classes.code ?? ''}
          value={row.field}
          problem={(field) => (isTaken(field) ? t('workflow-canvas.key.twice') : null)}
          onCommit={onRename}
        />
        <IconArrowLeft size={16} aria-hidden="true" style={{ flex: 'none', marginTop: 9 }} />
        <Select
          aria-label={t('workflow-canvas.transform.kind')}
          data={(['query', 'text', 'json'] as const).map((kind) => ({
            value: kind,
            label: t(`workflow-canvas.transform.kind.${kind}`),
          }))}
          value={shown.kind}
          allowDeselect={false}
          onChange={(kind) => {
            if (kind) set(asKind(shown, kind as TransformRow['kind']));
          }}
        />
        <ActionIcon
          variant="subtle"
          size={34}
          aria-label={t('workflow-canvas.transform.remove', { field: row.field })}
          onClick={onRemove}
        >
          <IconX size={16} aria-hidden="true" />
        </ActionIcon>
      </div>
      <TextInput
        aria-label={t(`workflow-canvas.transform.kind.${shown.kind}`)}
        className={shown.kind === 'text' ? '' : (classes.code ?? '')}
        value={shown.written}
        error={isUnreadable ? t('workflow-canvas.not-json') : error}
        onChange={(event) => set({ ...shown, written: event.currentTarget.value })}
      />
    </div>
  );
}
