import { IconClipboardCheck } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { taskSearch } from '@/features/tickets/rules/task-search';
import { TasksScreen } from '@/features/tickets/screens/tasks-screen';

export const Route = createFileRoute('/_app/tasks/')({
  staticData: {
    words: ['tickets'],
    nav: {
      group: 'work',
      label: 'app.page.tasks',
      icon: IconClipboardCheck,
      order: 55,
      roles: ['admin', 'task_worker', 'ticket_admin'],
    },
  },
  validateSearch: taskSearch,
  component: Tasks,
});

function Tasks() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <TasksScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
    />
  );
}
