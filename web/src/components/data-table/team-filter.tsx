import { useQuery } from '@tanstack/react-query';
import { teamName } from '@/lib/directory/directory';
import { TeamPicker } from '../pickers/team-picker';
import { FilterChip } from './filter-bar';

interface Props {
  label: string;
  /** Id of the team. */
  team: string | undefined;
  onChange: (team: string | undefined) => void;
}

/** Only one team's. */
export function TeamFilter({ label, team, onChange }: Props) {
  const name = useQuery({ ...teamName(team ?? ''), enabled: team !== undefined }).data;
  return (
    <FilterChip
      label={label}
      chosen={team === undefined ? undefined : (name ?? UNKNOWN_YET)}
      onClear={() => onChange(undefined)}
    >
      <TeamPicker
        w={220}
        aria-label={label}
        placeholder={label}
        value={team ?? null}
        known={team && name ? { id: team, name } : null}
        comboboxProps={{ withinPortal: false }}
        data-autofocus
        onChange={(id) => onChange(id ?? undefined)}
      />
    </FilterChip>
  );
}

const UNKNOWN_YET = '…';
