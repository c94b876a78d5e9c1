import { Checkbox, Pill, Stack } from '@mantine/core';
import type { ComponentType } from 'react';
import { useT } from '@/lib/i18n/use-t';
import type { Entry, PickerProps } from '../pickers/entry-picker';
import { FilterChip } from './filter-bar';

interface Props {
  label: string;
  /** Choices that are always offered, such as the reader. */
  fixed: readonly Entry[];
  /** Names of what is chosen, as far as they are known yet. */
  known: readonly Entry[];
  chosen: readonly string[] | undefined;
  onChange: (chosen: string[] | undefined) => void;
  picker: ComponentType<PickerProps>;
}

/** A filter with too many values to list: found by name, any number of them at once. */
export function EntriesFilter({ label, fixed, known, chosen = [], onChange, picker: Pick }: Props) {
  const t = useT();
  const change = (ids: string[]) => onChange(ids.length === 0 ? undefined : ids);
  const toggle = (id: string) =>
    change(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const nameOf = (id: string) => [...fixed, ...known].find((one) => one.id === id)?.name ?? '…';
  const found = chosen.filter((id) => !fixed.some((one) => one.id === id));
  return (
    <FilterChip
      label={label}
      chosen={chosen.length === 0 ? undefined : chosen.map(nameOf).join(', ')}
      onClear={() => onChange(undefined)}
    >
      <Stack gap={10} p={4} w={250}>
        {fixed.map(({ id, name }) => (
          <Checkbox
            key={id}
            size="sm"
            label={name}
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
          />
        ))}
        <Pick
          aria-label={t('ui.table.filter-add', { label })}
          placeholder={t('ui.table.filter-add', { label })}
          value={null}
          comboboxProps={{ withinPortal: false }}
          onChange={(id) => {
            if (id && !chosen.includes(id)) toggle(id);
          }}
        />
        {found.length > 0 ? (
          <Pill.Group>
            {found.map((id) => (
              <Pill
                key={id}
                withRemoveButton
                removeButtonProps={{
                  'aria-label': t('ui.table.filter-remove', { name: nameOf(id) }),
                  'aria-hidden': false,
                  tabIndex: 0,
                }}
                onRemove={() => toggle(id)}
              >
                {nameOf(id)}
              </Pill>
            ))}
          </Pill.Group>
        ) : null}
      </Stack>
    </FilterChip>
  );
}
