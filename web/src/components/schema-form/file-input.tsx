import { NumberInput } from '@mantine/core';
import type { FileInputProps } from './types';

/** A file of the company, by its number. */
export function FileInput({ value, onChange, readOnly, ...props }: FileInputProps) {
  return (
    <NumberInput
      {...props}
      value={value?.file_id ?? ''}
      readOnly={readOnly ?? false}
      min={1}
      allowDecimal={false}
      onChange={(id) => onChange(typeof id === 'number' ? { file_id: id } : null)}
    />
  );
}
