import { Select } from '@mantine/core';
import type { TaskDefinition, TaskType } from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import { useEditing, useFaultAt } from '../edit-context';
import { renameTask, setTask, setTaskType } from '../rules/tasks';
import { AboutFields, ReferenceFields } from './about-fields';
import { ActionFields } from './action-fields';
import { DoerFields } from './doer-fields';
import { LayoutFields } from './layout-fields';
import { More } from './more';
import { Outgoing } from './outgoing';
import { SomeFieldsField } from './some-fields';

const TYPES: readonly TaskType[] = ['FORM', 'SYNC_ACTION', 'ASYNC_ACTION'];

interface Props {
  at: number;
  isLinking: boolean;
  onLinking: (isOpen: boolean) => void;
  onRenamed: (key: string, newKey: string) => void;
}

/** Everything a task can have. */
export function TaskPanel({ at, isLinking, onLinking, onRenamed }: Props) {
  const t = useT();
  const { document, change } = useEditing();
  const faultAt = useFaultAt({ kind: 'task', at });
  const task = document.tasks[at];
  if (!task) return null;
  const set = <N extends keyof TaskDefinition>(name: N, value: TaskDefinition[N] | undefined) =>
    change(setTask(document, at, name, value), `task ${at} ${name}`);
  const isForm = task.type === 'FORM';
  return (
    <>
      <AboutFields
        of={task}
        taken={document.tasks.filter((_, place) => place !== at).map(({ key }) => key)}
        faultAt={faultAt}
        onKey={(key) => {
          change(renameTask(document, at, key));
          onRenamed(task.key, key);
        }}
        onTitle={(title) => set('title', title)}
        onDescription={(description) => set('description', description)}
      />
      <Select
        label={t('workflow-canvas.type')}
        data={TYPES.map((type) => ({ value: type, label: t(`workflow-canvas.type.${type}`) }))}
        value={task.type}
        error={faultAt('type')}
        allowDeselect={false}
        onChange={(type) => {
          if (type) change(setTaskType(document, at, type as TaskType));
        }}
      />
      <Outgoing from={task.key} isOpen={isLinking} onOpen={onLinking} />
      {isForm ? (
        <DoerFields at={at} task={task} faultAt={faultAt} />
      ) : (
        <ActionFields at={at} task={task} faultAt={faultAt} />
      )}
      <More title={t('workflow-canvas.data')} startsOpen={isForm}>
        <SomeFieldsField
          label={t('workflow-canvas.input')}
          description={t('workflow-canvas.input.what')}
          fields={task.input}
          workflow={document.workflow}
          error={faultAt('input')}
          onChange={(fields, about) =>
            change(setTask(document, at, 'input', fields), about && `task ${at} input ${about}`)
          }
        />
        <SomeFieldsField
          label={t('workflow-canvas.output')}
          description={t('workflow-canvas.output.what')}
          fields={task.output}
          workflow={document.workflow}
          error={faultAt('output')}
          onChange={(fields, about) =>
            change(setTask(document, at, 'output', fields), about && `task ${at} output ${about}`)
          }
        />
      </More>
      <More title={t('workflow-canvas.more')}>
        <ReferenceFields
          references={task.references}
          faultAt={faultAt}
          onChange={(references, about) =>
            change(setTask(document, at, 'references', references), about && `task ${at} ${about}`)
          }
        />
        <LayoutFields
          layouts={task.layouts}
          names={['edit', 'display']}
          faultAt={faultAt}
          onChange={(layouts) => set('layouts', layouts)}
        />
      </More>
    </>
  );
}
