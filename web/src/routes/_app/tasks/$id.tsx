import { createFileRoute } from '@tanstack/react-router';
import { taskQuery } from '@/features/tickets/api/task';
import { NamedTaskScreen } from '@/features/tickets/screens/named-task-screen';
import { TaskScreen } from '@/features/tickets/screens/task-screen';
import { taskName } from '@/features/tickets/rules/task-name';

export const Route = createFileRoute('/_app/tasks/$id')({
  staticData: { words: ['files', 'schema-form', 'tickets'] },
  loader: ({ context, params: { id } }) => {
    if (!taskName(id)) void context.queryClient.prefetchQuery(taskQuery(id));
  },
  component: Task,
});

function Task() {
  const { id } = Route.useParams();
  const name = taskName(id);
  return name ? <NamedTaskScreen key={id} {...name} /> : <TaskScreen key={id} id={id} />;
}
