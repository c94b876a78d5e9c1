import { IconFlask } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { nextPicksQuery } from '@/features/lab/api/next-picks';
import { labSearch } from '@/features/lab/rules/lab-search';
import { presentQuestion } from '@/features/lab/rules/question';
import { LabScreen } from '@/features/lab/screens/lab-screen';

export const Route = createFileRoute('/_app/lab')({
  staticData: {
    words: ['lab'],
    nav: { group: 'understand', label: 'app.page.lab', icon: IconFlask, order: 30 },
  },
  validateSearch: labSearch,
  loaderDeps: ({ search: { queue, at, count } }) => ({ queue, at, count }),
  loader: ({ context, deps }) => {
    if (deps.queue === undefined) return;
    void context.queryClient.prefetchQuery(nextPicksQuery(presentQuestion(deps)));
  },
  component: Lab,
});

function Lab() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <LabScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
    />
  );
}
