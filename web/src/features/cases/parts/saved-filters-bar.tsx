import { ActionIcon, Button, Group, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmarkPlus, IconX } from '@tabler/icons-react';
import { Hint } from '@/components/hint';
import { all, atMost, required } from '@/components/form/validate';
import { useT } from '@/lib/i18n/use-t';
import {
  filterOf,
  FILTERS,
  isFiltered,
  isSameFilter,
  type CaseFilter,
  type CaseSearch,
} from '../rules/case-search';
import { findSame } from '../rules/saved-filters';
import classes from './saved-filters-bar.module.css';
import { useSavedFilters } from './use-saved-filters';

interface Props {
  search: CaseSearch;
  onSearch: (change: Partial<CaseSearch>) => void;
}

const OURS: { name: string; filter: CaseFilter }[] = [
  { name: 'all', filter: {} },
  { name: 'waiting', filter: { state: ['waiting', 'parked'] } },
  { name: 'mine', filter: { state: ['held'], holder: ['me'] } },
  { name: 'urgent', filter: { state: ['waiting', 'parked', 'held'], priority: ['P1'] } },
];

/** Filters one press away: ours and those the reader saved. */
export function SavedFiltersBar({ search, onSearch }: Props) {
  const t = useT();
  const { saved, add, remove } = useSavedFilters();
  const now = filterOf(search);
  const apply = (filter: CaseFilter) => onSearch({ ...NOTHING, ...filter, look: undefined });
  const isNew =
    isFiltered(search) &&
    !findSame(saved, now) &&
    !OURS.some((one) => isSameFilter(one.filter, now));
  return (
    <Group gap={6} mb="sm" role="group" aria-label={t('cases.filters')}>
      {OURS.map(({ name, filter }) => (
        <Chip
          key={name}
          isOn={isSameFilter(filter, now)}
          label={t(`cases.filter.${name}`)}
          onPress={() => apply(filter)}
        />
      ))}
      {saved.map(({ name, filter }) => (
        <Chip
          key={`own-${name}`}
          isOn={isSameFilter(filter, now)}
          label={name}
          onPress={() => apply(filter)}
          onRemove={() => remove(name)}
        />
      ))}
      {isNew ? <SaveFilter onSave={(name) => add({ name, filter: now })} /> : null}
    </Group>
  );
}

const NOTHING = Object.fromEntries(FILTERS.map((name) => [name, undefined])) as CaseFilter;

interface ChipProps {
  isOn: boolean;
  label: string;
  onPress: () => void;
  onRemove?: () => void;
}

function Chip({ isOn, label, onPress, onRemove }: ChipProps) {
  const t = useT();
  return (
    <span className={classes.chip} data-on={isOn || undefined}>
      <UnstyledButton className={classes.press ?? ''} aria-pressed={isOn} onClick={onPress}>
        {label}
      </UnstyledButton>
      {onRemove ? (
        <ActionIcon
          variant="transparent"
          color="gray"
          size={20}
          aria-label={t('cases.filter.remove', { name: label })}
          onClick={onRemove}
        >
          <IconX size={13} />
        </ActionIcon>
      ) : null}
    </span>
  );
}

function SaveFilter({ onSave }: { onSave: (name: string) => void }) {
  const t = useT();
  const [isOpen, popover] = useDisclosure(false);
  const form = useForm({
    initialValues: { name: '' },
    validate: { name: all(required(t), atMost(t, 40)) },
  });
  return (
    <Popover opened={isOpen} onChange={popover.set} position="bottom-start" trapFocus returnFocus>
      <Hint label={t('cases.filter.save.why')}>
        <Popover.Target>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconBookmarkPlus size={15} aria-hidden="true" />}
            onClick={popover.toggle}
          >
            {t('cases.filter.save')}
          </Button>
        </Popover.Target>
      </Hint>
      <Popover.Dropdown role="dialog" aria-label={t('cases.filter.save')}>
        <form
          onSubmit={form.onSubmit(({ name }) => {
            onSave(name.trim());
            popover.close();
            form.reset();
          })}
        >
          <Group align="flex-end" gap="xs">
            <TextInput
              label={t('cases.filter.name')}
              data-autofocus
              {...form.getInputProps('name')}
            />
            <Button type="submit">{t('ui.save')}</Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
