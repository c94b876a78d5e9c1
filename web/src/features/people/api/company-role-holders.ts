import { pages } from '@/lib/list/page';
import type { Person } from './people';

/** Who has a role of the company. */
export const companyRoleHoldersQuery = (id: string) =>
  pages<Person>(['company-roles', 'people'], `/api/company-roles/${id}/people`, {});
