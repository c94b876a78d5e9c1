import { Button } from '@mantine/core';
import { IconChecks, IconDeviceFloppy, IconPencil, IconRocket } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useNextDraft } from '../api/next-draft';
import type { WorkflowVersion } from '../api/versions';
import type { Editing } from '../rules/editing';
import { StepDialog } from './step-dialog';

interface Props {
  editing: Editing;
  versions: readonly WorkflowVersion[];
  mayEdit: boolean;
  isSaving: boolean;
  onSave: () => void;
  onCheck: () => void;
  onDraft: (number: number) => void;
  menu: ReactNode;
}

/** What one does most with the version looked at; the rest is in its menu. */
export function VersionActions(props: Props) {
  const { editing, versions, mayEdit, isSaving, onSave, onCheck, onDraft, menu } = props;
  const t = useT();
  const { failed } = useNotice();
  const { version } = editing;
  const next = useNextDraft(version.workflowId);
  const [isActivating, setActivating] = useState(false);
  const draft = versions.find(({ status }) => status === 'draft');
  const active = versions.find(({ status }) => status === 'active')?.number ?? null;
  return (
    <>
      {editing.mayEdit ? (
        <>
          <Button
            variant="default"
            leftSection={<IconChecks size={16} aria-hidden="true" />}
            onClick={onCheck}
          >
            {t('workflow.check')}
          </Button>
          <Button
            variant={editing.isDirty ? 'filled' : 'default'}
            leftSection={<IconDeviceFloppy size={16} aria-hidden="true" />}
            disabled={!editing.isDirty}
            loading={isSaving}
            onClick={onSave}
          >
            {t('workflow.save')}
          </Button>
          <Button
            leftSection={<IconRocket size={16} aria-hidden="true" />}
            variant={editing.isDirty ? 'default' : 'filled'}
            disabled={editing.isDirty || editing.faults.length > 0}
            onClick={() => setActivating(true)}
          >
            {t('workflow.step.activate')}
          </Button>
        </>
      ) : null}
      {mayEdit && version.status !== 'draft' ? (
        <Button
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden="true" />}
          loading={next.isPending}
          onClick={() =>
            draft
              ? onDraft(draft.number)
              : next.mutate(version.number, {
                  onSuccess: (made) => onDraft(made.version.number),
                  onError: failed,
                })
          }
        >
          {draft ? t('workflow.open-draft', { number: draft.number }) : t('workflow.next-draft')}
        </Button>
      ) : null}
      {menu}
      {isActivating ? (
        <StepDialog
          step="activate"
          version={version}
          active={active}
          onClose={() => setActivating(false)}
        />
      ) : null}
    </>
  );
}
