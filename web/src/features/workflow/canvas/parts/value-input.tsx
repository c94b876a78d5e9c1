import { MultiSelect, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Json } from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import { asNumbers, inputFor } from '../rules/value-input';
import type { KnownField } from '../rules/known-fields';
import { JsonField } from './json-field';

interface Props {
  value: Json;
  /** undefined when nothing is known of it. */
  field: KnownField | undefined;
  onChange: (value: Json) => void;
}

/** What a field is compared with, typed as the field is; anything else as JSON. */
export function ValueInput({ value, field, onChange }: Props) {
  const t = useT();
  const label = t('workflow-canvas.condition.value');
  const kind = inputFor(value, field);
  switch (kind) {
    case 'boolean':
      return (
        <Select
          aria-label={label}
          data={[
            { value: 'true', label: t('workflow-drawing.yes') },
            { value: 'false', label: t('workflow-drawing.no') },
          ]}
          value={String(value)}
          allowDeselect={false}
          onChange={(chosen) => onChange(chosen === 'true')}
        />
      );
    case 'choice':
      return (
        <Select
          aria-label={label}
          data={[...(field?.choices ?? [])]}
          value={value as string}
          allowDeselect={false}
          onChange={(chosen) => {
            if (chosen !== null) onChange(chosen);
          }}
        />
      );
    case 'choices':
      return (
        <MultiSelect
          aria-label={label}
          data={[...(field?.choices ?? [])]}
          value={value as string[]}
          onChange={onChange}
        />
      );
    case 'number':
      return <NumberValue label={label} value={value as number} onChange={onChange} />;
    case 'numbers':
      return (
        <TagsInput
          aria-label={label}
          placeholder={t('workflow-canvas.condition.values')}
          value={(value as number[]).map(String)}
          onChange={(typed) => onChange(asNumbers(typed))}
        />
      );
    case 'texts':
      return (
        <TagsInput
          aria-label={label}
          placeholder={t('workflow-canvas.condition.values')}
          value={value as string[]}
          onChange={onChange}
        />
      );
    case 'date':
    case 'text':
      return (
        <TextInput
          aria-label={label}
          type={kind}
          value={value as string}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'json':
      return <JsonField label={label} value={value} minRows={1} onChange={onChange} />;
  }
}

interface NumberValueProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
}

/** A number; while the field is empty the condition keeps the one it had. */
function NumberValue({ label, value, onChange }: NumberValueProps) {
  const [draft, setDraft] = useState<string | number | null>(null);
  return (
    <NumberInput
      aria-label={label}
      hideControls
      value={draft ?? value}
      onChange={(typed) => {
        setDraft(typed);
        if (typeof typed === 'number') onChange(typed);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
