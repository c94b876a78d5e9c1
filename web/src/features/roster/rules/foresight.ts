import type { ImportForesight, ImportStep } from '../api/import-types';

/** How many rows add, change or leave things as they are. */
export function counted(steps: readonly ImportStep[]): Record<ImportStep['what'], number> {
  const of = (what: ImportStep['what']) => steps.filter((step) => step.what === what).length;
  return { added: of('added'), changed: of('changed'), same: of('same') };
}

/** Nothing of a table with problems is written down. */
export function mayApply({
  problems,
  steps,
}: Pick<ImportForesight, 'problems' | 'steps'>): boolean {
  return problems.length === 0 && steps.length > 0;
}

/** What a row changes, fact by fact: `ideal: 5 → 7`. */
export function factsOf({ before, after }: ImportStep): string {
  return Object.entries(after)
    .map(([name, value]) => {
      const now = shown(value);
      return name in before ? `${name}: ${shown(before[name])} → ${now}` : `${name}: ${now}`;
    })
    .join(', ');
}

function shown(value: unknown): string {
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  return text === '' ? '–' : text;
}
