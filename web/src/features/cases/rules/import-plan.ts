import type { CaseImport, ImportField, ImportMode, ImportPlan } from '../api/import';

/** What a new import begins with: the guessed columns, and creating what is missing left to the asker. */
export function firstPlan(of: CaseImport, zone: string): ImportPlan {
  return (
    of.plan ?? {
      mapping: of.mapping,
      zone,
      dateOrder: 'day-first',
      mode: 'assign',
      checkShift: true,
      completeClosed: true,
      queue: '',
      createQueues: false,
      casePattern: '',
      createPeople: false,
      peopleFrom: of.mapping.holder ?? null,
      hours: 'standard',
    }
  );
}

/** With a column for a field, or none; a column means one thing only. */
export function mapped(
  mapping: ImportPlan['mapping'],
  field: ImportField,
  column: string | null,
): ImportPlan['mapping'] {
  const others = Object.entries(mapping).filter(([key, name]) => key !== field && name !== column);
  return Object.fromEntries(column ? [...others, [field, column]] : others);
}

/** Which fields a plan cannot do without. */
export function neededFields(mode: ImportMode): readonly ImportField[] {
  return mode === 'assign' ? ['caseId', 'queue'] : ['caseId', 'queue', 'openedAt'];
}

/** The fields that still need a column. */
export function missingFields({ mapping, mode, queue }: ImportPlan): ImportField[] {
  return neededFields(mode).filter(
    (field) => !mapping[field] && !(field === 'queue' && queue.trim() !== ''),
  );
}

/** A few values of a column, as the file has them, without repetitions. */
export function samplesOf(of: CaseImport, column: string | undefined, most = 3): string[] {
  const place = column === undefined ? -1 : of.columns.indexOf(column);
  const values = of.sample.flatMap((row) => row[place]?.trim() || []);
  return [...new Set(values)].slice(0, most);
}
