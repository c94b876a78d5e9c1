import { Group, Text } from '@mantine/core';
import type { Column } from '@/components/data-table/types';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { Workflow } from '../api/workflows';
import { VersionBadge } from './version-badge';

export function useWorkflowColumns(): Column<Workflow>[] {
  const t = useT();
  return [
    {
      id: 'title',
      label: t('workflow.title'),
      cell: ({ title }) => (
        <Text size="sm" fw={500} component="span">
          {title}
        </Text>
      ),
    },
    {
      id: 'key',
      label: t('workflow.key'),
      from: 'lg',
      width: 220,
      cell: ({ key }) => <code>{key}</code>,
    },
    {
      id: 'status',
      label: t('workflow.status'),
      width: 150,
      cell: ({ status, draftNumber, activeNumber }) => (
        <Group gap={6} wrap="nowrap">
          <VersionBadge status={status} />
          {activeNumber !== null && draftNumber !== null ? <VersionBadge status="draft" /> : null}
        </Group>
      ),
    },
    {
      id: 'active',
      width: 120,
      label: t('workflow.active-number'),
      align: 'right',
      from: 'sm',
      cell: ({ activeNumber }) => activeNumber,
    },
    {
      id: 'draft',
      width: 120,
      label: t('workflow.draft-number'),
      align: 'right',
      from: 'sm',
      cell: ({ draftNumber }) => draftNumber,
    },
    {
      id: 'changed',
      width: 140,
      label: t('workflow.changed'),
      from: 'sm',
      cell: ({ changedAt }) => <RelativeTime at={changedAt} />,
    },
    {
      id: 'creator',
      width: 150,
      label: t('workflow.creator'),
      from: 'md',
      cell: ({ createdByName }) => createdByName,
    },
  ];
}
