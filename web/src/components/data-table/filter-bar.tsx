import { Button, CloseButton, Group, Popover, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconChevronDown, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useKeys } from '@/lib/keys/use-keys';
import { useT } from '@/lib/i18n/use-t';
import classes from './filter-bar.module.css';

interface Props {
  /** The words searched for, from the address; without `onSearch` there is no field. */
  q?: string | undefined;
  onSearch?: (q: string | undefined) => void;
  /** Chips: `FilterChip` or your own. */
  children?: ReactNode;
  /** Buttons on the right, e.g. export. */
  actions?: ReactNode;
}

/** Search field and filter chips above a list. Everything chosen lives in the address. */
export function FilterBar({ q, onSearch, children, actions }: Props) {
  return (
    <Group gap="xs" mb="sm">
      {onSearch ? <SearchField q={q} onSearch={onSearch} /> : null}
      {children}
      {actions ? (
        <Group gap="xs" ml="auto">
          {actions}
        </Group>
      ) : null}
    </Group>
  );
}

function SearchField({
  q,
  onSearch,
}: {
  q: string | undefined;
  onSearch: (q: string | undefined) => void;
}) {
  const t = useT();
  const [text, setText] = useState(q ?? '');
  const field = useRef<HTMLInputElement>(null);
  const sent = useRef(q ?? '');
  const send = useDebouncedCallback((value: string) => {
    sent.current = value;
    onSearch(value === '' ? undefined : value);
  }, 250);

  useEffect(() => {
    if ((q ?? '') !== sent.current) {
      sent.current = q ?? '';
      setText(q ?? '');
    }
  }, [q]);

  useKeys('ui.keys.table', [
    { press: '/', say: 'ui.keys.search', run: () => field.current?.focus() },
  ]);

  const change = (value: string) => {
    setText(value);
    send(value);
  };
  return (
    <TextInput
      ref={field}
      type="search"
      size="sm"
      w={{ base: '100%', xs: 240 }}
      value={text}
      aria-label={t('ui.table.search')}
      placeholder={t('ui.table.search')}
      leftSection={<IconSearch size={15} aria-hidden="true" />}
      rightSection={
        text ? (
          <CloseButton
            size="sm"
            aria-label={t('ui.table.search-clear')}
            onClick={() => change('')}
          />
        ) : null
      }
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') field.current?.blur();
      }}
    />
  );
}

interface ChipProps {
  label: string;
  /** What is chosen, in words; nothing chosen shows the label alone. */
  chosen?: string | undefined;
  onClear: () => void;
  /** How to choose: drawn in a popover. */
  children: ReactNode;
}

/** One filter as a chip: its name, what is chosen, and a cross to let go. */
export function FilterChip({ label, chosen, onClear, children }: ChipProps) {
  const t = useT();
  return (
    <span className={classes.chip} data-active={chosen ? true : undefined}>
      <Popover position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <Button
            variant="default"
            size="compact-md"
            fw={chosen ? 500 : 400}
            className={classes.button ?? ''}
            rightSection={chosen ? null : <IconChevronDown size={14} aria-hidden="true" />}
          >
            {chosen ? t('ui.table.filter-chosen', { label, chosen }) : label}
          </Button>
        </Popover.Target>
        <Popover.Dropdown p="xs" role="dialog" aria-label={label}>
          {children}
        </Popover.Dropdown>
      </Popover>
      {chosen ? (
        <CloseButton
          size="sm"
          aria-label={t('ui.table.filter-clear', { label })}
          onClick={onClear}
        />
      ) : null}
    </span>
  );
}
