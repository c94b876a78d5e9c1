import { IconScale } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { fairnessQuery } from '@/features/insight/api/fairness';
import { fairnessSearch } from '@/features/insight/rules/fairness-search';
import { FairnessScreen } from '@/features/insight/screens/fairness-screen';

export const Route = createFileRoute('/_app/fairness')({
  staticData: {
    words: ['insight'],
    nav: { group: 'understand', label: 'app.page.fairness', icon: IconScale, order: 20 },
  },
  validateSearch: fairnessSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(fairnessQuery(deps)),
  component: FairnessPage,
});

function FairnessPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <FairnessScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
    />
  );
}
