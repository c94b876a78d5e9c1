import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Json } from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import classes from './panel.module.css';

interface Props {
  label: string;
  description?: string;
  value: Json | undefined;
  error?: string | undefined;
  minRows?: number;
  onChange: (value: Json) => void;
}

/** Anything, written as JSON; taken when the field is left and it can be read. */
export function JsonField({ label, description, value, error, minRows = 3, onChange }: Props) {
  const t = useT();
  const [draft, setDraft] = useState<string | null>(null);
  const written = value === undefined ? '' : JSON.stringify(value, null, 2);
  const read = draft === null ? null : parse(draft);
  const commit = () => {
    if (read === undefined) return;
    if (read !== null && JSON.stringify(read.json) !== JSON.stringify(value)) onChange(read.json);
    setDraft(null);
  };
  return (
    <Textarea
      className={classes.code ?? ''}
      label={label}
      description={description}
      value={draft ?? written}
      error={read === undefined ? t('workflow-canvas.not-json') : error}
      autosize
      minRows={minRows}
      maxRows={16}
      spellCheck={false}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
    />
  );
}

/** undefined when it cannot be read. */
function parse(text: string): { json: Json } | undefined {
  try {
    return { json: JSON.parse(text) as Json };
  } catch {
    return undefined;
  }
}
