import { Radio, Stack } from '@mantine/core';
import { FilterChip } from './filter-bar';

interface Props<V extends string> {
  label: string;
  choices: readonly { value: V; label: string }[];
  chosen: V | undefined;
  onChange: (chosen: V | undefined) => void;
}

/** A filter with a handful of values, one at a time. */
export function OneChoiceFilter<V extends string>({ label, choices, chosen, onChange }: Props<V>) {
  const name = choices.find(({ value }) => value === chosen)?.label;
  return (
    <FilterChip label={label} chosen={name} onClear={() => onChange(undefined)}>
      <Radio.Group
        aria-label={label}
        value={chosen ?? null}
        onChange={(value) => onChange(choices.find((choice) => choice.value === value)?.value)}
      >
        <Stack gap={10} p={4}>
          {choices.map(({ value, label: words }) => (
            <Radio key={value} value={value} label={words} size="sm" />
          ))}
        </Stack>
      </Radio.Group>
    </FilterChip>
  );
}
