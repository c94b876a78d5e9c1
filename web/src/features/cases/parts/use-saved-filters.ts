import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import { useSession } from '@/lib/session/session';
import { readSaved, withSaved, type SavedFilter } from '../rules/saved-filters';

/** The reader's own filters, kept on this device. */
export function useSavedFilters() {
  const { person, company } = useSession();
  const [text, setText] = useLocalStorage({
    key: `evenhand.case-filters.${company.id}.${person.id}`,
    defaultValue: '[]',
    getInitialValueInEffect: false,
    serialize: (value) => value,
    deserialize: (value) => value ?? '[]',
  });
  const saved = useMemo(() => readSaved(text), [text]);
  const write = (all: SavedFilter[]) => setText(JSON.stringify(all));
  return {
    saved,
    add: (one: SavedFilter) => write(withSaved(saved, one)),
    remove: (name: string) => write(saved.filter((one) => one.name !== name)),
  };
}
