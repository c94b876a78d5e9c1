import {
  Button,
  Checkbox,
  Group,
  NumberInput,
  Select,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { IconBraces, IconSparkles } from '@tabler/icons-react';
import { useState } from 'react';
import { isObject, type Json, type JsonObject } from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import { knownFields, type KnownField } from '../../canvas/rules/known-fields';
import { withEntry } from '../../canvas/rules/patch';
import { sampleOf } from '../rules/sample';
import classes from '../dry-run.module.css';

interface Props {
  label: string;
  schema: JsonObject;
  data: JsonObject;
  onChange: (data: JsonObject) => void;
  /** Whether it begins as JSON, where no field is known. */
  startsAsJson?: boolean;
}

/** Data of a schema in simple fields, or all of it as JSON. */
export function DataForm({ label, schema, data, onChange, startsAsJson = false }: Props) {
  const t = useT();
  const [isJson, setJson] = useState(startsAsJson);
  const fields = knownFields(schema).filter(({ path }) => !path.includes('.'));
  return (
    <div className={classes.form} role="group" aria-label={label}>
      <Group justify="space-between" gap={4}>
        <Text size="sm" fw={500}>
          {label}
        </Text>
        <Group gap={2}>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconSparkles size={13} aria-hidden="true" />}
            onClick={() => onChange(sampleOf(schema) as JsonObject)}
          >
            {t('dry-run.sample')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-pressed={isJson}
            leftSection={<IconBraces size={13} aria-hidden="true" />}
            onClick={() => setJson(!isJson)}
          >
            {t('dry-run.data.json')}
          </Button>
        </Group>
      </Group>
      {isJson ? (
        <JsonData label={label} data={data} onChange={onChange} />
      ) : fields.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('dry-run.no-fields')}
        </Text>
      ) : (
        fields.map((field) => (
          <FieldInput
            key={field.path}
            field={field}
            value={data[field.path]}
            onChange={(value) => onChange(withEntry(data, field.path, value))}
          />
        ))
      )}
    </div>
  );
}

interface FieldProps {
  field: KnownField;
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
}

function FieldInput({ field: { kind, title, choices }, value, onChange }: FieldProps) {
  if (kind === 'boolean') {
    return (
      <Checkbox
        label={title}
        checked={value === true}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    );
  }
  if (kind === 'choice') {
    return (
      <Select
        label={title}
        data={[...choices]}
        value={typeof value === 'string' ? value : null}
        clearable
        onChange={(chosen) => onChange(chosen ?? undefined)}
      />
    );
  }
  if (kind === 'number' || kind === 'integer') {
    return (
      <NumberInput
        label={title}
        allowDecimal={kind === 'number'}
        hideControls
        value={typeof value === 'number' ? value : ''}
        onChange={(typed) => onChange(typeof typed === 'number' ? typed : undefined)}
      />
    );
  }
  if (kind === 'json' || (value !== null && typeof value === 'object')) {
    return <JsonValue label={title} value={value} onChange={onChange} />;
  }
  return (
    <TextInput
      label={title}
      type={kind === 'date' ? 'date' : 'text'}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  );
}

interface JsonDataProps {
  label: string;
  data: JsonObject;
  onChange: (data: JsonObject) => void;
}

function JsonData({ label, data, onChange }: JsonDataProps) {
  return (
    <JsonValue
      ariaLabel={label}
      value={data}
      isObjectWanted
      onChange={(value) => {
        if (isObject(value)) onChange(value as JsonObject);
      }}
    />
  );
}

interface JsonValueProps {
  label?: string;
  ariaLabel?: string;
  value: Json | undefined;
  isObjectWanted?: boolean;
  onChange: (value: Json | undefined) => void;
}

function JsonValue({ label, ariaLabel, value, isObjectWanted = false, onChange }: JsonValueProps) {
  const t = useT();
  const [draft, setDraft] = useState<string | null>(null);
  const read = draft === null ? { json: value } : parse(draft);
  const isFine = read !== null && (!isObjectWanted || isObject(read.json));
  return (
    <Textarea
      label={label}
      aria-label={ariaLabel}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 12 } }}
      value={draft ?? (value === undefined ? '' : JSON.stringify(value, null, 2))}
      error={isFine ? undefined : t('dry-run.not-json')}
      autosize
      minRows={2}
      maxRows={16}
      spellCheck={false}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setDraft(typed);
        const parsed = parse(typed);
        if (parsed && (!isObjectWanted || isObject(parsed.json))) onChange(parsed.json);
      }}
      onBlur={() => {
        if (isFine) setDraft(null);
      }}
    />
  );
}

/** null when it cannot be read; an empty text is nothing. */
function parse(text: string): { json: Json | undefined } | null {
  if (text.trim() === '') return { json: undefined };
  try {
    return { json: JSON.parse(text) as Json };
  } catch {
    return null;
  }
}
