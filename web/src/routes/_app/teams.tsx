import { IconUsersGroup } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { teamsQuery } from '@/features/people/api/teams';
import { TeamsScreen } from '@/features/people/screens/teams-screen';
import { listSearch } from '@/lib/list/list-search';

export const Route = createFileRoute('/_app/teams')({
  staticData: {
    words: ['teams'],
    nav: { group: 'set-up', label: 'app.page.teams', icon: IconUsersGroup, order: 20 },
  },
  validateSearch: listSearch,
  loaderDeps: ({ search: { q, sort } }) => ({ q, sort }),
  loader: ({ context, deps }) => void context.queryClient.prefetchInfiniteQuery(teamsQuery(deps)),
  component: Teams,
});

function Teams() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <TeamsScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
    />
  );
}
