import { IconUser, IconUserPlus } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { peopleQuery } from '@/features/people/api/people';
import { peopleSearch } from '@/features/people/rules/people-search';
import { PeopleScreen } from '@/features/people/screens/people-screen';

export const Route = createFileRoute('/_app/people/')({
  staticData: {
    words: ['people'],
    nav: { group: 'set-up', label: 'app.page.people', icon: IconUser, order: 10 },
    deeds: [
      { label: 'app.page.people.new', icon: IconUserPlus, search: { do: 'new' }, roles: ['admin'] },
    ],
  },
  validateSearch: peopleSearch,
  loaderDeps: ({ search: { q, sort, team, role, active } }) => ({ q, sort, team, role, active }),
  loader: ({ context, deps }) => void context.queryClient.prefetchInfiniteQuery(peopleQuery(deps)),
  component: People,
});

function People() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <PeopleScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
      onOpen={(personId) => void navigate({ to: '/people/$personId', params: { personId } })}
    />
  );
}
