import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconDownload, IconGitCompare, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { fileOf } from '../api/export-version';
import { useNextDraft } from '../api/next-draft';
import type { WorkflowVersion } from '../api/versions';
import { stepsFrom, type Step } from '../rules/steps';
import { DeleteDraftDialog } from './delete-draft-dialog';
import { StepDialog } from './step-dialog';

interface Props {
  version: WorkflowVersion;
  versions: readonly WorkflowVersion[];
  mayEdit: boolean;
  onDraft: (number: number) => void;
  onDeleted: (isOnly: boolean) => void;
  /** Compares what is looked at with this version; left out for that version itself. */
  onCompare?: () => void;
}

/** Everything that can be done with a version. */
export function VersionMenu({ version, versions, mayEdit, ...props }: Props) {
  const t = useT();
  const { failed } = useNotice();
  const next = useNextDraft(version.workflowId);
  const [doing, setDoing] = useState<Step | 'delete' | null>(null);
  const { workflowId, number, status } = version;
  const hasDraft = versions.some((one) => one.status === 'draft');
  const active = versions.find((one) => one.status === 'active')?.number ?? null;
  const close = () => setDoing(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('workflow.version.more', { number })}
          >
            <IconDots size={16} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayEdit
            ? stepsFrom(status).map((step) => (
                <Menu.Item key={step} onClick={() => setDoing(step)}>
                  {t(`workflow.step.${step}`)}
                </Menu.Item>
              ))
            : null}
          {mayEdit && !hasDraft ? (
            <Menu.Item
              leftSection={<IconPencil size={16} aria-hidden="true" />}
              onClick={() =>
                next.mutate(number, {
                  onSuccess: (made) => props.onDraft(made.version.number),
                  onError: failed,
                })
              }
            >
              {t('workflow.next-draft')}
            </Menu.Item>
          ) : null}
          {props.onCompare ? (
            <Menu.Item
              leftSection={<IconGitCompare size={16} aria-hidden="true" />}
              onClick={props.onCompare}
            >
              {t('workflow.compare')}
            </Menu.Item>
          ) : null}
          {(['yaml', 'json'] as const).map((format) => (
            <Menu.Item
              key={format}
              component="a"
              download
              href={fileOf(workflowId, number, format)}
              leftSection={<IconDownload size={16} aria-hidden="true" />}
            >
              {t(`workflow.export.${format}`)}
            </Menu.Item>
          ))}
          {mayEdit && status === 'draft' ? (
            <Menu.Item
              c="var(--mantine-color-error)"
              leftSection={<IconTrash size={16} aria-hidden="true" />}
              onClick={() => setDoing('delete')}
            >
              {t('workflow.delete')}
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {doing === 'delete' ? (
        <DeleteDraftDialog
          draft={version}
          isOnly={versions.length === 1}
          onDeleted={() => props.onDeleted(versions.length === 1)}
          onClose={close}
        />
      ) : null}
      {doing !== null && doing !== 'delete' ? (
        <StepDialog step={doing} version={version} active={active} onClose={close} />
      ) : null}
    </>
  );
}
