import { IconStackPush } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { NewQueueScreen } from '@/features/work/screens/new-queue-screen';

export const Route = createFileRoute('/_app/queues/new')({
  staticData: {
    words: ['queues'],
    roles: ['admin'],
    deeds: [{ label: 'app.page.queues.new', icon: IconStackPush, search: {}, roles: ['admin'] }],
  },
  component: NewQueue,
});

function NewQueue() {
  const navigate = Route.useNavigate();
  return (
    <NewQueueScreen
      onCreated={(queueId) => void navigate({ to: '/queues/$queueId', params: { queueId } })}
      onCancel={() => void navigate({ to: '/queues' })}
    />
  );
}
