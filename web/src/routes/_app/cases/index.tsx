import { IconInbox, IconPlus } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { casesQuery } from '@/features/cases/api/cases';
import { caseSearch, filterOf, toQuery } from '@/features/cases/rules/case-search';
import { CasesScreen } from '@/features/cases/screens/cases-screen';
import { sessionQuery } from '@/lib/session/session';

export const Route = createFileRoute('/_app/cases/')({
  staticData: {
    nav: { group: 'work', label: 'cases.title', icon: IconInbox, order: 20 },
    deeds: [{ label: 'cases.new', icon: IconPlus, search: { new: '1' } }],
  },
  validateSearch: caseSearch,
  loaderDeps: ({ search }) => ({ ...filterOf(search), sort: search.sort }),
  loader: async ({ context, deps }) => {
    const { person } = await context.queryClient.ensureQueryData(sessionQuery);
    void context.queryClient.prefetchInfiniteQuery(casesQuery(toQuery(deps, person.zone)));
  },
  component: Cases,
});

function Cases() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <CasesScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
    />
  );
}
