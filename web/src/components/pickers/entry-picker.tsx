import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { byName } from '@/lib/directory/directory';
import { useT } from '@/lib/i18n/use-t';

export interface Entry {
  id: string;
  name: string;
}

export interface PickerProps extends Omit<
  SelectProps,
  'data' | 'value' | 'onChange' | 'searchable' | 'onSearchChange' | 'renderOption'
> {
  value?: string | null;
  onChange: (id: string | null) => void;
  /** The name of what is chosen already, as soon as it is known. */
  known?: Entry | null;
}

interface Props<E> extends PickerProps {
  /** From `lib/directory`. */
  find: (q: string) => ReturnType<typeof byName<E>>;
  toEntry: (found: E) => Entry;
  draw?: (entry: Entry) => ReactNode;
}

/** Picks one thing by name, searched for on the server while typing. */
export function EntryPicker<E>({ find, toEntry, draw, known, ...select }: Props<E>) {
  const t = useT();
  const [words, setWords] = useState('');
  const [wanted] = useDebouncedValue(words, 180);
  const { data = [], isFetching } = useQuery(find(wanted));
  const [picked, setPicked] = useState<Entry | null>(null);
  const entries = data.map(toEntry);
  const chosen = [picked, known].find((entry) => entry && entry.id === select.value);
  const all =
    chosen && !entries.some(({ id }) => id === chosen.id) ? [chosen, ...entries] : entries;
  return (
    <Select
      {...select}
      searchable
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      data={all.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      nothingFoundMessage={isFetching ? t('ui.picker.searching') : t('ui.picker.nothing')}
      onSearchChange={setWords}
      onChange={(id) => {
        setPicked(all.find((entry) => entry.id === id) ?? null);
        select.onChange(id);
      }}
      {...(draw
        ? { renderOption: ({ option }) => draw({ id: option.value, name: option.label }) }
        : {})}
    />
  );
}
