import { Anchor } from '@mantine/core';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { queueQuery } from '@/features/work/api/queues';
import { supportersQuery } from '@/features/work/api/supporters';
import { QueueScreen } from '@/features/work/screens/queue-screen';
import { lenient } from '@/lib/list/list-search';
import { stringifySearch } from '@/lib/list/search-params';

export const Route = createFileRoute('/_app/queues/$queueId')({
  staticData: { words: ['queues'] },
  validateSearch: z.object({ tab: lenient(z.literal('settings')) }),
  loader: ({ context: { queryClient }, params: { queueId } }) => {
    void queryClient.prefetchQuery(queueQuery(queueId));
    void queryClient.prefetchQuery(supportersQuery(queueId));
  },
  component: Queue,
});

function Queue() {
  const { queueId } = Route.useParams();
  const { tab } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <QueueScreen
      key={queueId}
      queueId={queueId}
      tab={tab ?? 'supporters'}
      onTab={(chosen) =>
        void navigate({
          search: chosen === 'settings' ? { tab: chosen } : {},
          replace: true,
        })
      }
      onPerson={(personId) => void navigate({ href: `/people/${personId}` })}
      onDeleted={() => void navigate({ to: '/queues' })}
      casesLink={(state, children) => (
        <Anchor component={Link} to={`/cases${stringifySearch({ state, queue: queueId })}`} inherit>
          {children}
        </Anchor>
      )}
    />
  );
}
