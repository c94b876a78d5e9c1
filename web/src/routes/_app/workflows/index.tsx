import { IconFileUpload, IconSitemap } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { workflowsQuery } from '@/features/workflow/api/workflows';
import { workflowsSearch } from '@/features/workflow/rules/workflow-search';
import { WorkflowsScreen } from '@/features/workflow/screens/workflows-screen';

export const Route = createFileRoute('/_app/workflows/')({
  staticData: {
    words: ['workflow', 'workflow-fault'],
    nav: {
      group: 'set-up',
      label: 'app.page.workflows',
      icon: IconSitemap,
      order: 35,
      roles: ['workflow_creator', 'ticket_admin', 'admin'],
    },
    deeds: [
      {
        label: 'app.page.workflows.upload',
        icon: IconFileUpload,
        search: { start: 'upload' },
        roles: ['workflow_creator'],
      },
    ],
  },
  validateSearch: workflowsSearch,
  loaderDeps: ({ search: { q, status } }) => ({ q, status }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchInfiniteQuery(workflowsQuery(deps)),
  component: Workflows,
});

function Workflows() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <WorkflowsScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
      onOpen={(workflowId, begun) =>
        void navigate({
          to: '/workflows/$workflowId',
          params: { workflowId },
          search: begun === 'upload' ? { tab: 'source' } : {},
        })
      }
    />
  );
}
