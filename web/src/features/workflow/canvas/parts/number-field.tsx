import { NumberInput } from '@mantine/core';

interface Props {
  label: string;
  description?: string;
  value: number | null | undefined;
  /** What it is when left out. */
  usual?: number;
  min?: number;
  max?: number;
  isWhole?: boolean;
  error?: string | undefined;
  /** null when it was emptied. */
  onChange: (value: number | null) => void;
}

/** A number that may be left out. */
export function NumberField({ value, usual, isWhole = false, onChange, ...field }: Props) {
  return (
    <NumberInput
      {...field}
      value={value ?? ''}
      allowDecimal={!isWhole}
      hideControls
      placeholder={usual === undefined ? undefined : String(usual)}
      onChange={(typed) => {
        if (typed === '') onChange(null);
        else if (typeof typed === 'number') onChange(typed);
      }}
    />
  );
}
