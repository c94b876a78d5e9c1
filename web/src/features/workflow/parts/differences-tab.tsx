import { Select, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Callout } from '@/components/callout';
import { ErrorState } from '@/components/error-state';
import { useT } from '@/lib/i18n/use-t';
import { differencesQuery } from '../api/differences';
import { versionQuery } from '../api/version';
import type { WorkflowVersion } from '../api/versions';
import type { Editing } from '../rules/editing';
import { DifferenceTable } from './difference-table';
import { SideBySide } from './side-by-side';

interface Props {
  editing: Editing;
  versions: readonly WorkflowVersion[];
  /** The number it is compared with. */
  other: number | null;
  onOther: (number: number) => void;
}

/** What is not the same in another version: by what it means, and line by line. */
export function DifferencesTab({ editing, versions, other, onOther }: Props) {
  const t = useT();
  const { version } = editing;
  const others = versions.filter(({ number }) => number !== version.number);
  if (others.length === 0) {
    return <Text c="dimmed">{t('workflow.differences.only-one')}</Text>;
  }
  return (
    <Stack gap="md">
      <Select
        label={t('workflow.differences.with')}
        w={{ base: '100%', xs: 320 }}
        allowDeselect={false}
        value={other === null ? null : `${other}`}
        data={others.map(({ number, status, title }) => ({
          value: `${number}`,
          label: t('workflow.version-titled', {
            number,
            title,
            status: t(`workflow.status.${status}`),
          }),
        }))}
        onChange={(chosen) => chosen && onOther(Number(chosen))}
      />
      {other === null ? null : <Compared key={other} editing={editing} other={other} />}
    </Stack>
  );
}

function Compared({ editing, other }: { editing: Editing; other: number }) {
  const t = useT();
  const { workflowId, number } = editing.version;
  const meant = useQuery(differencesQuery(workflowId, other, number));
  const theirs = useQuery(versionQuery(workflowId, other));
  return (
    <>
      <Title order={2}>{t('workflow.differences.meant')}</Title>
      {editing.isDirty ? (
        <Text size="sm" c="dimmed">
          {t('workflow.differences.saved-only')}
        </Text>
      ) : null}
      {meant.isPending ? <Skeleton height={120} /> : null}
      {meant.error ? <ErrorState error={meant.error} onRetry={() => void meant.refetch()} /> : null}
      {meant.data?.length === 0 ? (
        <Callout tone="quiet">{t('workflow.differences.none')}</Callout>
      ) : null}
      {meant.data && meant.data.length > 0 ? <DifferenceTable differences={meant.data} /> : null}
      <Title order={2}>{t('workflow.lines')}</Title>
      {theirs.data ? (
        <SideBySide
          before={theirs.data.source}
          after={editing.source}
          names={{
            before: t('workflow.version', { number: other }),
            after: t(editing.isDirty ? 'workflow.version.unsaved' : 'workflow.version', { number }),
          }}
        />
      ) : (
        <Skeleton height={240} />
      )}
    </>
  );
}
