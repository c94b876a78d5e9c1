import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { FilterChip } from '@/components/data-table/filter-bar';
import type { PickerProps } from '@/components/pickers/entry-picker';
import { nameQuery } from '../api/names';

interface Props {
  kind: 'teams' | 'queues';
  label: string;
  Picker: ComponentType<PickerProps>;
  id: string | undefined;
  onChange: (id: string | undefined) => void;
}

/** Only one team or queue. */
export function NameFilter({ kind, label, Picker, id, onChange }: Props) {
  const name = useQuery({ ...nameQuery(kind, id ?? ''), enabled: id !== undefined }).data;
  const chosen = id === undefined ? undefined : (name ?? '…');
  return (
    <FilterChip label={label} chosen={chosen} onClear={() => onChange(undefined)}>
      <Picker
        w={220}
        aria-label={label}
        placeholder={label}
        value={id ?? null}
        known={id && name ? { id, name } : null}
        comboboxProps={{ withinPortal: false }}
        data-autofocus
        onChange={(picked) => onChange(picked ?? undefined)}
      />
    </FilterChip>
  );
}
