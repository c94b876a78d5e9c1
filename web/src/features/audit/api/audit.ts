import { pages } from '@/lib/list/page';
import { toQuery, type AuditSearch } from '../rules/audit-search';

export type Fields = Readonly<Record<string, unknown>>;

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export interface AuditEntry {
  id: string;
  at: string;
  /** Without an id, Evenhand acted by itself. */
  actor: { id: string | null; name: string };
  action: string;
  subject: string;
  subjectId: string;
  name: string;
  /** The fields that changed, as they were; null when the thing did not exist. */
  before: Fields | null;
  after: Fields | null;
}

export const auditQuery = (search: AuditSearch, zone: string) =>
  pages<AuditEntry>(['audit'], '/api/audit', { ...toQuery(search, zone), limit: 100 });
