import { createFileRoute } from '@tanstack/react-router';
import { versionsQuery } from '@/features/workflow/api/versions';
import { workflowQuery } from '@/features/workflow/api/workflows';
import { DOCUMENT_PANELS } from '@/features/workflow/parts/document-panels';
import { workflowSearch } from '@/features/workflow/rules/workflow-search';
import { WorkflowScreen } from '@/features/workflow/screens/workflow-screen';

export const Route = createFileRoute('/_app/workflows/$workflowId')({
  staticData: {
    words: ['workflow', 'workflow-fault', 'workflow-drawing', 'workflow-canvas', 'dry-run'],
    roles: ['workflow_creator', 'ticket_admin', 'admin'],
  },
  validateSearch: workflowSearch,
  loader: ({ context: { queryClient }, params: { workflowId } }) => {
    void queryClient.prefetchQuery(workflowQuery(workflowId));
    void queryClient.prefetchQuery(versionsQuery(workflowId));
  },
  component: OneWorkflow,
});

function OneWorkflow() {
  const { workflowId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <WorkflowScreen
      key={workflowId}
      workflowId={workflowId}
      search={search}
      panels={DOCUMENT_PANELS}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
      onGone={() => void navigate({ to: '/workflows' })}
    />
  );
}
