import { IconChartBar } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { loadQuery } from '@/features/insight/api/load';
import { loadSearch } from '@/features/insight/rules/load-search';
import { LoadScreen } from '@/features/insight/screens/load-screen';

export const Route = createFileRoute('/_app/load')({
  staticData: {
    words: ['insight'],
    nav: { group: 'understand', label: 'app.page.load', icon: IconChartBar, order: 10 },
  },
  validateSearch: loadSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(loadQuery(deps)),
  component: LoadPage,
});

function LoadPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <LoadScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
    />
  );
}
