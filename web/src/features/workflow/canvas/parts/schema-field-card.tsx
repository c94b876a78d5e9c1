import { ActionIcon, Checkbox, Group, Select, TagsInput, TextInput } from '@mantine/core';
import { IconChevronDown, IconTrash } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { JsonObject } from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import {
  FIELD_TYPES,
  removeField,
  setChoices,
  setFieldSchema,
  setFieldTitle,
  setFieldType,
  setFormat,
  setLimit,
  setNullable,
  setRequired,
  type FieldType,
  type SchemaField,
} from '../rules/schema-fields';
import { DraftInput } from './draft-input';
import { JsonField } from './json-field';
import { NumberField } from './number-field';
import classes from './panel.module.css';

const FORMATS = ['date', 'date-time', 'time', 'email', 'uri', 'uuid'];

interface Props {
  field: SchemaField;
  schema: JsonObject;
  taken: readonly string[];
  error: string | undefined;
  onChange: (schema: JsonObject, about?: string) => void;
  onRename: (newName: string) => void;
}

/** One field of a schema: its name and type, and the rest behind an arrow. */
export function SchemaFieldCard({ field, schema, taken, error, onChange, onRename }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { name, type } = field;
  return (
    <div className={classes.card} role="group" aria-label={name}>
      <div className={classes.line}>
        <DraftInput
          aria-label={t('workflow-canvas.field.name')}
          className={classes.code ?? ''}
          value={name}
          error={error}
          problem={(typed) => nameProblem(typed, taken, t)}
          onCommit={onRename}
        />
        <Select
          aria-label={t('workflow-canvas.field.type')}
          data={FIELD_TYPES.map((one) => ({
            value: one,
            label: t(`workflow-canvas.field.type.${one}`),
          }))}
          value={type}
          placeholder={t('workflow-canvas.field.type.other')}
          allowDeselect={false}
          onChange={(wish) => {
            if (wish) onChange(setFieldType(schema, name, wish as FieldType));
          }}
        />
        <ActionIcon
          variant="subtle"
          size={34}
          aria-label={t('workflow-canvas.field.more', { name })}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <IconChevronDown
            size={16}
            aria-hidden="true"
            style={{ transform: isOpen ? 'rotate(180deg)' : 'none' }}
          />
        </ActionIcon>
      </div>
      <Group gap="md" id={id}>
        <Checkbox
          size="xs"
          label={t('workflow-canvas.field.required')}
          checked={field.isRequired}
          onChange={(event) => onChange(setRequired(schema, name, event.currentTarget.checked))}
        />
        {type ? (
          <Checkbox
            size="xs"
            label={t('workflow-canvas.field.nullable')}
            checked={field.isNullable}
            onChange={(event) => onChange(setNullable(schema, name, event.currentTarget.checked))}
          />
        ) : null}
      </Group>
      {isOpen ? <Details field={field} schema={schema} onChange={onChange} /> : null}
    </div>
  );
}

function nameProblem(name: string, taken: readonly string[], t: ReturnType<typeof useT>) {
  if (name.trim() === '') return t('workflow-canvas.key.missing');
  if (name.includes('.') || name.startsWith('$')) return t('workflow-canvas.field.not-a-name');
  return taken.includes(name) ? t('workflow-canvas.key.twice') : null;
}

type DetailsProps = Pick<Props, 'field' | 'schema' | 'onChange'>;

function Details({ field, schema, onChange }: DetailsProps) {
  const t = useT();
  const { name, type } = field;
  const hasLimits = type !== null && type !== 'boolean' && type !== 'object';
  const kind = type === 'string' ? 'length' : type === 'array' ? 'size' : 'value';
  return (
    <>
      <TextInput
        label={t('workflow-canvas.field.title')}
        value={field.title}
        onChange={(event) =>
          onChange(setFieldTitle(schema, name, event.currentTarget.value), `${name} title`)
        }
      />
      {type === 'string' ? (
        <>
          <TagsInput
            label={t('workflow-canvas.field.choices')}
            description={t('workflow-canvas.field.choices.what')}
            value={field.choices}
            onChange={(choices) => onChange(setChoices(schema, name, choices))}
          />
          <Select
            label={t('workflow-canvas.field.format')}
            data={[...new Set([...FORMATS, ...(field.format ? [field.format] : [])])].map(
              (format) => ({
                value: format,
                label: FORMATS.includes(format)
                  ? t(`workflow-canvas.field.format.${format}`)
                  : format,
              }),
            )}
            value={field.format || null}
            placeholder={t('workflow-canvas.field.format.none')}
            clearable
            onChange={(format) => onChange(setFormat(schema, name, format ?? ''))}
          />
        </>
      ) : null}
      {hasLimits ? (
        <div className={classes.pair}>
          <NumberField
            label={t(`workflow-canvas.field.least.${kind}`)}
            value={field.least}
            onChange={(limit) => onChange(setLimit(schema, name, 'least', limit), `${name} least`)}
          />
          <NumberField
            label={t(`workflow-canvas.field.most.${kind}`)}
            value={field.most}
            onChange={(limit) => onChange(setLimit(schema, name, 'most', limit), `${name} most`)}
          />
        </div>
      ) : null}
      <JsonField
        label={t('workflow-canvas.field.json')}
        value={field.schema}
        onChange={(json) => onChange(setFieldSchema(schema, name, json))}
      />
      <Group justify="flex-end">
        <ActionIcon
          variant="subtle"
          color="red"
          aria-label={t('workflow-canvas.field.remove', { name })}
          onClick={() => onChange(removeField(schema, name))}
        >
          <IconTrash size={16} aria-hidden="true" />
        </ActionIcon>
      </Group>
    </>
  );
}
