import { IconClockPlay } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { errandsQuery } from '@/features/jobs/api/errands';
import { jobsSearch } from '@/features/jobs/rules/jobs-search';
import { JobsScreen } from '@/features/jobs/screens/jobs-screen';

export const Route = createFileRoute('/_app/jobs')({
  staticData: {
    words: ['jobs'],
    nav: {
      group: 'understand',
      label: 'app.page.jobs',
      icon: IconClockPlay,
      order: 50,
      roles: ['admin'],
    },
  },
  validateSearch: jobsSearch,
  loaderDeps: ({ search: { look: _look, ...filter } }) => filter,
  loader: ({ context: { queryClient }, deps }) => {
    if (deps.view !== 'routines') void queryClient.prefetchInfiniteQuery(errandsQuery(deps));
  },
  component: Jobs,
});

function Jobs() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <JobsScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
    />
  );
}
