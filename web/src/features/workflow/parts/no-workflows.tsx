import { Button, Group } from '@mantine/core';
import { IconFileUpload, IconSitemap, IconTemplate } from '@tabler/icons-react';
import { EmptyState } from '@/components/empty-state';
import { NothingFoundPicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import type { WorkflowsSearch } from '../rules/workflow-search';
import { WorkflowPicture } from './workflow-picture';

export type Start = NonNullable<WorkflowsSearch['start']>;

interface Props {
  isFiltered: boolean;
  mayEdit: boolean;
  onStart: (start: Start) => void;
}

/** No workflow yet, and the three ways to a first one. */
export function NoWorkflows({ isFiltered, mayEdit, onStart }: Props) {
  const t = useT();
  if (isFiltered) {
    return (
      <EmptyState picture={<NothingFoundPicture />} title={t('workflow.none-found')}>
        {t('workflow.none-found.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      picture={<WorkflowPicture />}
      title={t('workflow.none')}
      action={mayEdit ? <Starts onStart={onStart} /> : null}
    >
      {t(mayEdit ? 'workflow.none.text' : 'workflow.none.readers')}
    </EmptyState>
  );
}

function Starts({ onStart }: { onStart: (start: Start) => void }) {
  const t = useT();
  return (
    <Group justify="center" gap="xs">
      <Button
        leftSection={<IconFileUpload size={16} aria-hidden="true" />}
        onClick={() => onStart('upload')}
      >
        {t('workflow.start.upload')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTemplate size={16} aria-hidden="true" />}
        onClick={() => onStart('example')}
      >
        {t('workflow.start.example')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconSitemap size={16} aria-hidden="true" />}
        onClick={() => onStart('draw')}
      >
        {t('workflow.start.draw')}
      </Button>
    </Group>
  );
}
