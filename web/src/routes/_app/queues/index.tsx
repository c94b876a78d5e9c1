import { IconStack2 } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { queuesQuery } from '@/features/work/api/queues';
import { QueuesScreen } from '@/features/work/screens/queues-screen';
import { listSearch } from '@/lib/list/list-search';

export const Route = createFileRoute('/_app/queues/')({
  staticData: {
    words: ['queues'],
    nav: { group: 'set-up', label: 'app.page.queues', icon: IconStack2, order: 30 },
  },
  validateSearch: listSearch,
  loaderDeps: ({ search: { q, sort } }) => ({ q, sort }),
  loader: ({ context, deps }) => void context.queryClient.prefetchInfiniteQuery(queuesQuery(deps)),
  component: Queues,
});

function Queues() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <QueuesScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
      onOpen={(queueId) => void navigate({ to: '/queues/$queueId', params: { queueId } })}
      onCreate={() => void navigate({ to: '/queues/new' })}
    />
  );
}
