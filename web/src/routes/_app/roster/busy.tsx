import { IconCalendarX } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { busyQuery } from '@/features/roster/api/busy';
import { rosterPeopleQuery } from '@/features/roster/api/people';
import { busySearch } from '@/features/roster/rules/busy-search';
import { BusyScreen } from '@/features/roster/screens/busy-screen';

export const Route = createFileRoute('/_app/roster/busy')({
  staticData: {
    words: ['exchange', 'roster'],
    nav: { group: 'plan', label: 'app.page.busy', icon: IconCalendarX, order: 40 },
  },
  validateSearch: busySearch,
  loaderDeps: ({ search: { person } }) => ({ person }),
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(busyQuery(deps.person));
    void queryClient.prefetchQuery(rosterPeopleQuery);
  },
  component: Busy,
});

function Busy() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <BusyScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
      }
    />
  );
}
