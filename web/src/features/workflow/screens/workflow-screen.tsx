import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@/components/error-state';
import { versionQuery } from '../api/version';
import { versionsQuery, type WorkflowVersion } from '../api/versions';
import { workflowQuery, type Workflow } from '../api/workflows';
import { VersionPage, type PageProps } from '../parts/version-page';
import { numberOf } from '../rules/workflow-search';

interface Props extends PageProps {
  workflowId: string;
}

/** One workflow, in one of its versions: the draft when there is one, else the active one, else the newest. */
export function WorkflowScreen({ workflowId, ...props }: Props) {
  const workflow = useQuery(workflowQuery(workflowId));
  const versions = useQuery(versionsQuery(workflowId));
  const error = workflow.error ?? versions.error;
  if (error && !(workflow.data && versions.data)) {
    return (
      <ErrorState
        error={error}
        onRetry={() => {
          void workflow.refetch();
          void versions.refetch();
        }}
      />
    );
  }
  if (!workflow.data || !versions.data) return <Waiting />;
  return <Chosen workflow={workflow.data} versions={versions.data} {...props} />;
}

interface ChosenProps extends PageProps {
  workflow: Workflow;
  versions: readonly WorkflowVersion[];
}

function Chosen({ workflow, versions, ...props }: ChosenProps) {
  const number =
    numberOf(props.search.version) ??
    workflow.draftNumber ??
    workflow.activeNumber ??
    versions[0]?.number ??
    1;
  const stored = useQuery(versionQuery(workflow.id, number));
  if (stored.error && !stored.data) {
    return <ErrorState error={stored.error} onRetry={() => void stored.refetch()} />;
  }
  if (!stored.data) return <Waiting />;
  return (
    <VersionPage
      key={stored.data.version.id}
      workflow={workflow}
      versions={versions}
      stored={stored.data}
      {...props}
    />
  );
}

function Waiting() {
  return (
    <Stack gap="md" aria-busy="true">
      <Skeleton height={28} width={260} />
      <Skeleton height={36} width={420} />
      <Skeleton height={360} />
    </Stack>
  );
}
