import { IconArrowsExchange } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { swapSearch } from '@/features/roster/rules/swap-search';
import { SwapsScreen } from '@/features/roster/screens/swaps-screen';

const SwapBadge = lazy(() => import('@/features/roster/parts/swap-badge'));

export const Route = createFileRoute('/_app/roster/swaps')({
  staticData: {
    words: ['roster', 'swap'],
    nav: {
      group: 'plan',
      label: 'app.page.swaps',
      icon: IconArrowsExchange,
      order: 25,
      badge: SwapBadge,
    },
  },
  validateSearch: swapSearch,
  component: Swaps,
});

function Swaps() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <SwapsScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
      }
    />
  );
}
