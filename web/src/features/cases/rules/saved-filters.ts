import * as z from 'zod/mini';
import { caseSearch, isSameFilter, type CaseFilter } from './case-search';

export interface SavedFilter {
  name: string;
  filter: CaseFilter;
}

const stored = z.array(
  z.object({
    name: z.string().check(z.minLength(1)),
    filter: z.pick(caseSearch, {
      q: true,
      state: true,
      queue: true,
      holder: true,
      priority: true,
      from: true,
      to: true,
    }),
  }),
);

/** What was stored on this device; anything unreadable counts as nothing. */
export function readSaved(text: string | null): SavedFilter[] {
  try {
    const read = stored.safeParse(JSON.parse(text ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

/** With one more; one of the same name is replaced. */
export function withSaved(all: readonly SavedFilter[], added: SavedFilter): SavedFilter[] {
  return [...all.filter(({ name }) => name !== added.name), added];
}

export function findSame(all: readonly SavedFilter[], filter: CaseFilter): SavedFilter | undefined {
  return all.find((one) => isSameFilter(one.filter, filter));
}
