import { IconTags } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { companyRolesQuery } from '@/features/people/api/company-roles';
import { CompanyRolesScreen } from '@/features/people/screens/company-roles-screen';
import { single } from '@/lib/list/list-search';

export const Route = createFileRoute('/_app/company-roles')({
  staticData: {
    words: ['company-roles'],
    nav: { group: 'set-up', label: 'app.page.company-roles', icon: IconTags, order: 25 },
  },
  validateSearch: z.object({ look: single }),
  loader: ({ context }) => void context.queryClient.prefetchInfiniteQuery(companyRolesQuery),
  component: CompanyRoles,
});

function CompanyRoles() {
  const { look } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <CompanyRolesScreen
      look={look}
      onLook={(id) => void navigate({ search: { look: id }, replace: true })}
    />
  );
}
