import { Autocomplete, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  isObject,
  type Executors,
  type TaskDefinition,
} from '@/components/workflow-drawing/document';
import { taskQueueNames } from '@/lib/directory/directory';
import { useT } from '@/lib/i18n/use-t';
import { useEditing } from '../edit-context';
import { setTask } from '../rules/tasks';
import { RolesInput } from './roles-input';

const ROLES = [
  'task_worker',
  'submitter',
  'user',
  'admin',
  'ticket_admin',
  'workflow_creator',
  'compliance',
  'service',
  'planner',
];
const COMPANY = 'company roles';

interface Props {
  at: number;
  task: TaskDefinition;
  faultAt: (field: string) => string | undefined;
}

/** Who may do a form, and in which queue it waits. */
export function DoerFields({ at, task, faultAt }: Props) {
  const t = useT();
  const { document, change } = useEditing();
  const { executors } = task;
  const isOwn = isObject(executors);
  const chosen = isOwn ? COMPANY : typeof executors === 'string' ? executors : 'task_worker';
  const set = (value: Executors | undefined) => change(setTask(document, at, 'executors', value));
  const choose = (wish: string) => {
    if (wish === COMPANY) set({ company_roles: [] });
    else set(wish === 'task_worker' ? undefined : wish);
  };
  const queues = useQuery(taskQueueNames(task.queue ?? ''));
  const known = [...ROLES, COMPANY];
  return (
    <>
      <Select
        label={t('workflow-canvas.doer')}
        description={t('workflow-canvas.doer.what')}
        data={[...known, ...(known.includes(chosen) ? [] : [chosen])].map((one) => ({
          value: one,
          label: nameOf(one, t),
        }))}
        value={chosen}
        error={isOwn ? undefined : faultAt('executors')}
        allowDeselect={false}
        onChange={(wish) => {
          if (wish) choose(wish);
        }}
      />
      {isOwn ? (
        <RolesInput
          label={t('workflow-canvas.doer.roles')}
          description={t('workflow-canvas.doer.roles.what')}
          value={Array.isArray(executors.company_roles) ? executors.company_roles : []}
          error={faultAt('executors')}
          onChange={(roles) => set({ ...executors, company_roles: roles })}
        />
      ) : null}
      <Autocomplete
        label={t('workflow-canvas.queue')}
        placeholder={t('workflow-canvas.queue.usual')}
        data={queues.data ?? []}
        value={task.queue ?? ''}
        error={faultAt('queue')}
        onChange={(queue) =>
          change(setTask(document, at, 'queue', queue || undefined), `task ${at} queue`)
        }
      />
    </>
  );
}

function nameOf(one: string, t: ReturnType<typeof useT>): string {
  if (one === COMPANY) return t('workflow-canvas.doer.company');
  if (one === 'submitter') return t('workflow-drawing.submitter');
  return ROLES.includes(one) ? t(`workflow-drawing.role.${one}`) : one;
}
