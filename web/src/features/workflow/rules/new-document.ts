import { stringify } from './document';

/** A key made of a title: small letters without accents, digits and hyphens; empty when nothing is left. */
export function keyOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
}

/** Where somebody begins who draws: a workflow without tasks, which is a draft with faults. */
export function emptyDocument(key: string, title: string): string {
  const workflow = { key, title, fields: { type: 'object', properties: {} } };
  return stringify({ workflow, tasks: [], transitions: [], tickets: [] }, 'yaml');
}
