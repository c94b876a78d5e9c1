import { Checkbox, ScrollArea, Stack } from '@mantine/core';
import { FilterChip } from './filter-bar';

export interface Choice {
  value: string;
  label: string;
}

interface Props {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[] | undefined;
  onChange: (chosen: string[] | undefined) => void;
}

const REACHED_BY_ITS_BOXES = { tabIndex: -1 };

/** A filter with a handful of values, any number of them at once. */
export function ChoiceFilter({ label, choices, chosen = [], onChange }: Props) {
  const names = choices.filter(({ value }) => chosen.includes(value)).map((choice) => choice.label);
  const change = (values: string[]) => onChange(values.length === 0 ? undefined : values);
  return (
    <FilterChip
      label={label}
      chosen={names.length === 0 ? undefined : names.join(', ')}
      onClear={() => onChange(undefined)}
    >
      <ScrollArea.Autosize mah={320} viewportProps={REACHED_BY_ITS_BOXES}>
        <Checkbox.Group value={[...chosen]} onChange={change} aria-label={label}>
          <Stack gap={10} p={4}>
            {choices.map(({ value, label: name }) => (
              <Checkbox key={value} value={value} label={name} size="sm" />
            ))}
          </Stack>
        </Checkbox.Group>
      </ScrollArea.Autosize>
    </FilterChip>
  );
}
