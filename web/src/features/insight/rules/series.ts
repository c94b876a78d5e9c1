import type { Load, PersonLoad } from '../api/load';

/** More people than this are not told from each other in a chart. */
const SHOWN = 11;
export const REST = 'rest';

export interface Series {
  /** Those with the most cases, one by one. */
  people: PersonLoad[];
  /** How many share the last part of each bar. */
  rest: number;
  /** A bar for each window: its cases by id of the person. */
  bars: { window: number; counts: Record<string, number> }[];
}

/** What the chart shows: whoever has most, and everybody else together. */
export function seriesOf({ windows, people }: Load): Series {
  const busy = people.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  const shown = busy.slice(0, busy.length <= SHOWN + 1 ? busy.length : SHOWN);
  const others = busy.slice(shown.length);
  const bars = windows.map((_, window) => {
    const counts: Record<string, number> = {};
    for (const { personId, counts: all } of shown) counts[personId] = all[window] ?? 0;
    if (others.length > 0) {
      counts[REST] = others.reduce((sum, { counts: all }) => sum + (all[window] ?? 0), 0);
    }
    return { window, counts };
  });
  return { people: shown, rest: others.length, bars };
}
