import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  value: string;
  /** What is wrong with what is typed; null when it can be taken. */
  problem?: (typed: string) => string | null;
  error?: string | undefined;
  onCommit: (value: string) => void;
}

/** A name that others refer to: taken when the field is left or Enter is pressed, not with every letter. */
export function DraftInput({ value, problem, error, onCommit, ...field }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const trouble = draft === null || draft === value ? null : (problem?.(draft) ?? null);
  const commit = () => {
    if (draft !== null && draft !== value && !trouble) onCommit(draft);
    if (!trouble) setDraft(null);
  };
  return (
    <TextInput
      {...field}
      value={draft ?? value}
      error={trouble ?? error}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
