import { pages } from '@/lib/list/page';
import type { CaseImport } from './import';

/** The newest imports. */
export const importsQuery = pages<CaseImport>(['imports', 'list'], '/api/cases/imports', {});
