import { IconHistory } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { auditQuery } from '@/features/audit/api/audit';
import { auditSearch } from '@/features/audit/rules/audit-search';
import { AuditScreen } from '@/features/audit/screens/audit-screen';
import { sessionQuery } from '@/lib/session/session';

export const Route = createFileRoute('/_app/audit')({
  staticData: {
    words: ['audit', 'people', 'queues', 'roster'],
    nav: {
      group: 'understand',
      label: 'app.page.audit',
      icon: IconHistory,
      order: 40,
      roles: ['admin'],
    },
  },
  validateSearch: auditSearch,
  loaderDeps: ({ search: { look: _look, ...filter } }) => filter,
  loader: async ({ context: { queryClient }, deps }) => {
    const { zone } = (await queryClient.ensureQueryData(sessionQuery)).person;
    void queryClient.prefetchInfiniteQuery(auditQuery(deps, zone));
  },
  component: Audit,
});

function Audit() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <AuditScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
    />
  );
}
