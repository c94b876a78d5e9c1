import '@mantine/spotlight/styles.css';
import { Loader, Text } from '@mantine/core';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';
import classes from './palette.module.css';
import { usePaletteActions, type PaletteAction } from './use-palette-actions';
import { usePaletteFinds } from './use-palette-finds';

const [store, spotlight] = createSpotlight();

/** Every page, person, queue and action, one key away. */
export function Palette({ asked }: { asked: number }) {
  const t = useT();
  const [query, setQuery] = useState('');
  const [wanted] = useDebouncedValue(query.trim(), 180);
  const actions = usePaletteActions();
  const finds = usePaletteFinds(wanted);

  useEffect(() => spotlight.open(), [asked]);

  const fitting = actions.filter((action) => fits(action, query));
  const groups = grouped([...fitting.sort(byRank(query)), ...finds.found]);
  const lines = groups.flatMap(([, some]) => some.map(({ id }) => id)).join('\n');
  useEffect(chooseFirst, [lines]);
  return (
    <Spotlight.Root
      store={store}
      attributes={{ content: { 'aria-label': t('app.palette.search') } }}
      query={query}
      onQueryChange={setQuery}
      onSpotlightOpen={() => setQuery('')}
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

/** What begins with the words comes before what has them somewhere. */
function byRank(query: string) {
  const words = query.trim().toLocaleLowerCase();
  const rank = ({ label }: PaletteAction) => {
    const text = label.toLocaleLowerCase();
    return text.startsWith(words) ? 0 : text.includes(` ${words}`) ? 1 : 2;
  };
  return (a: PaletteAction, b: PaletteAction) => rank(a) - rank(b);
}

/** Enter takes the first line, also when lines come later than the words; one that was chosen stays. */
function chooseFirst(): void {
  const list = document.getElementById(store.getState().listId);
  if (!list || list.querySelector('[data-selected]')) return;
  list.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  store.updateState((state) => ({ ...state, selected: 0 }));
}

function grouped(actions: PaletteAction[]): [PaletteAction['group'], PaletteAction[]][] {
  const groups = new Map<PaletteAction['group'], PaletteAction[]>();
  for (const action of actions) {
    groups.set(action.group, [...(groups.get(action.group) ?? []), action]);
  }
  return [...groups];
}
