import { IconChecklist } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useNotice } from '@/components/use-notice';
import { useSetPresence } from '@/features/availability/api/presence';
import { myWorkQuery } from '@/features/cases/api/my-work';
import { MyWorkScreen } from '@/features/cases/screens/my-work-screen';
import { myTasksQuery } from '@/features/tickets/api/my-tasks';
import { MyTasks } from '@/features/tickets/parts/my-tasks';
import { useSession } from '@/lib/session/session';

export const Route = createFileRoute('/_app/my-work')({
  staticData: {
    words: ['my-tasks'],
    nav: { group: 'work', label: 'cases.my-work', icon: IconChecklist, order: 10 },
  },
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(myWorkQuery);
    void queryClient.prefetchQuery(myTasksQuery);
  },
  component: MyWork,
});

function MyWork() {
  const { person } = useSession();
  const setPresence = useSetPresence(person.id);
  const { failed } = useNotice();
  const tasks = useQuery(myTasksQuery).data ?? [];
  return (
    <MyWorkScreen
      isAway={!person.present}
      taskCount={tasks.length}
      tasks={<MyTasks tasks={tasks} />}
      onComeBack={() => setPresence.mutate(true, { onError: failed })}
    />
  );
}
