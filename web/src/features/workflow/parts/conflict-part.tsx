import { Button, CopyButton, Group, Stack } from '@mantine/core';
import { Callout } from '@/components/callout';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { WorkflowSource } from '../api/version';
import { SideBySide } from './side-by-side';

interface Props {
  /** What somebody else stored. */
  theirs: WorkflowSource;
  /** What is written here. */
  mine: string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody else stored this version while it was written here: both, and what to do. */
export function ConflictPart({ theirs, mine, onKeepMine, onTakeTheirs }: Props) {
  const t = useT();
  const { changed, status, number } = theirs.version;
  const isDraft = status === 'draft';
  return (
    <Stack gap="sm" mb="md">
      <Callout tone="warn" role="alert" title={t('workflow.conflict', { name: changed.byName })}>
        <Group gap={6}>
          <span>
            {t(isDraft ? 'workflow.conflict.what' : 'workflow.conflict.not-draft', { number })}
          </span>
          <RelativeTime at={changed.at} />
        </Group>
        <Group gap="xs" mt="sm">
          {isDraft ? (
            <Button size="compact-md" onClick={onKeepMine}>
              {t('workflow.conflict.mine')}
            </Button>
          ) : null}
          <Button size="compact-md" variant="default" onClick={onTakeTheirs}>
            {t('workflow.conflict.theirs')}
          </Button>
          <CopyButton value={mine}>
            {({ copied, copy }) => (
              <Button size="compact-md" variant="default" onClick={copy}>
                {t(copied ? 'workflow.conflict.copied' : 'workflow.conflict.copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Callout>
      <SideBySide
        before={theirs.source}
        after={mine}
        names={{
          before: t('workflow.conflict.side.theirs', { name: changed.byName }),
          after: t('workflow.conflict.side.mine'),
        }}
      />
    </Stack>
  );
}
