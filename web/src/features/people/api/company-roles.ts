import type { Answer } from '@/lib/api/answer';
import { pages } from '@/lib/list/page';

export type CompanyRole = Answer<'CompanyRoleView'>;

export type CompanyRoleFacts = Pick<CompanyRole, 'name' | 'description'>;

export const companyRolesQuery = pages<CompanyRole>(
  ['company-roles', 'list'],
  '/api/company-roles',
  {},
);
