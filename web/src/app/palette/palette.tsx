import '@mantine/spotlight/styles.css';
import { Loader, Text } from '@mantine/core';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';
import classes from './palette.module.css';
import { usePaletteActions, type PaletteAction } from './use-palette-actions';
import { usePaletteFinds } from './use-palette-finds';

/** Every page, person, queue and action, one key away. */
export function Palette({ asked }: { asked: number }) {
  const t = useT();
  const [query, setQuery] = useState('');
  const [wanted] = useDebouncedValue(query.trim(), 180);
  const actions = usePaletteActions();
  const finds = usePaletteFinds(wanted);

  useEffect(() => spotlight.open(), [asked]);

  const fitting = actions.filter((action) => fits(action, query));
  const groups = grouped([...fitting, ...finds.found]);
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight={420}
      shortcut={null}
      yOffset="12vh"
      centered={false}
      overlayProps={{ blur: 0, opacity: 0.45 }}
      classNames={{ action: classes.action ?? '', actionsGroup: classes.group ?? '' }}
    >
      <Spotlight.Search
        aria-label={t('app.palette.search')}
        placeholder={t('app.palette.search')}
        leftSection={finds.isBusy ? <Loader size={16} /> : <IconSearch size={18} stroke={1.6} />}
      />
      <Spotlight.ActionsList>
        {groups.map(([group, some]) => (
          <Spotlight.ActionsGroup key={group} label={t(`app.palette.${group}`)}>
            {some.map((action) => (
              <PaletteLine key={action.id} action={action} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 ? (
          <Spotlight.Empty>
            <Text size="sm" c="dimmed">
              {t('app.palette.nothing', { query })}
            </Text>
          </Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function PaletteLine({ action }: { action: PaletteAction }): ReactNode {
  return (
    <Spotlight.Action
      label={action.label}
      {...(action.hint ? { description: action.hint } : {})}
      leftSection={action.mark}
      onClick={action.run}
    />
  );
}

function fits(action: PaletteAction, query: string): boolean {
  const text = `${action.label} ${action.hint ?? ''}`.toLocaleLowerCase();
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function grouped(actions: PaletteAction[]): [PaletteAction['group'], PaletteAction[]][] {
  const groups = new Map<PaletteAction['group'], PaletteAction[]>();
  for (const action of actions) {
    groups.set(action.group, [...(groups.get(action.group) ?? []), action]);
  }
  return [...groups];
}
