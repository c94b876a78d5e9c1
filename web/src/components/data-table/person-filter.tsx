import { useQuery } from '@tanstack/react-query';
import { peopleByIds } from '@/lib/directory/directory';
import { PersonPicker } from '../pickers/person-picker';
import { FilterChip } from './filter-bar';

interface Props {
  label: string;
  /** Id of the person. */
  person: string | undefined;
  onChange: (person: string | undefined) => void;
}

/** Only one person's. */
export function PersonFilter({ label, person, onChange }: Props) {
  const found = useQuery({
    ...peopleByIds(person ? [person] : []),
    enabled: person !== undefined,
  }).data?.find(({ id }) => id === person);
  return (
    <FilterChip
      label={label}
      chosen={person === undefined ? undefined : (found?.displayName ?? UNKNOWN_YET)}
      onClear={() => onChange(undefined)}
    >
      <PersonPicker
        w={240}
        aria-label={label}
        placeholder={label}
        value={person ?? null}
        known={found ? { id: found.id, name: found.displayName } : null}
        comboboxProps={{ withinPortal: false }}
        data-autofocus
        onChange={(id) => onChange(id ?? undefined)}
      />
    </FilterChip>
  );
}

const UNKNOWN_YET = '…';
