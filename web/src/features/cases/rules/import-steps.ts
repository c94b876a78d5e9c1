import type { CaseImport } from '../api/import';

export const IMPORT_STEPS = ['columns', 'options', 'preview', 'result'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** Where an import stands: once it has begun there is only its result. */
export function stepOf({ state }: CaseImport, wanted: string | undefined): ImportStep {
  if (state === 'running' || state === 'done' || state === 'failed' || state === 'cancelled') {
    return 'result';
  }
  const asked = IMPORT_STEPS.find((step) => step === wanted);
  if (!asked || asked === 'result') return 'columns';
  return asked === 'preview' && state === 'uploaded' ? 'columns' : asked;
}
