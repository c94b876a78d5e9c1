import { Group, UnstyledButton } from '@mantine/core';
import classes from './chips.module.css';

interface Props<V extends string> {
  /** What is chosen with them. */
  label: string;
  choices: readonly { value: V; label: string }[];
  chosen: readonly V[];
  onPress: (value: V) => void;
}

/** A handful of choices that are always in sight, above a list. */
export function Chips<V extends string>({ label, choices, chosen, onPress }: Props<V>) {
  return (
    <Group gap={6} role="group" aria-label={label}>
      {choices.map(({ value, label: words }) => (
        <UnstyledButton
          key={value}
          className={classes.chip ?? ''}
          aria-pressed={chosen.includes(value)}
          onClick={() => onPress(value)}
        >
          {words}
        </UnstyledButton>
      ))}
    </Group>
  );
}
