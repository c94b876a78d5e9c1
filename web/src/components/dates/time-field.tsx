import { TextInput, type TextInputProps } from '@mantine/core';
import classes from './time-field.module.css';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** `HH:mm`; empty while it is not whole. */
  value: string;
  onChange: (time: string) => void;
}

/** A time of day as `HH:mm`, in the browser's own field. */
export function TimeField({ onChange, ...props }: Props) {
  return (
    <TextInput
      {...props}
      type="time"
      step={60}
      classNames={{ input: classes.input ?? '' }}
      onChange={(event) => onChange(event.currentTarget.value.slice(0, 5))}
    />
  );
}
