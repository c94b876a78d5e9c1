import type { Answer } from '@/lib/api/answer';
import { pages } from '@/lib/list/page';
import { toQuery, type AuditSearch } from '../rules/audit-search';

/** `before` and `after` are the fields that changed; null when the thing did not exist. */
export interface AuditEntry extends Omit<Answer<'AuditView'>, 'actor'> {
  /** Without an id, Evenhand acted by itself. */
  actor: { id: string | null; name: string };
}

export const auditQuery = (search: AuditSearch, zone: string) =>
  pages<AuditEntry>(['audit'], '/api/audit', { ...toQuery(search, zone), limit: 100 });
