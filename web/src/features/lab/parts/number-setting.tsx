import { NumberInput } from '@mantine/core';
import { useState } from 'react';

interface Props {
  label: string;
  description?: string | undefined;
  value: number;
  min?: number;
  max: number;
  disabled?: boolean;
  onChange: (value: number) => void;
}

/** A whole number; an emptied field is as it was before once it is left. */
export function NumberSetting({ value, min = 0, onChange, ...field }: Props) {
  const [draft, setDraft] = useState<string | number | null>(null);
  return (
    <NumberInput
      {...field}
      min={min}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={draft ?? value}
      onChange={(typed) => {
        setDraft(typed);
        if (typeof typed === 'number' && typed >= min) onChange(typed);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
