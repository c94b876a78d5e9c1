import { Button, Group } from '@mantine/core';
import { IconCircleCheck, IconHandGrab } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Callout } from '@/components/callout';
import { RelativeTime } from '@/components/relative-time';
import { Say } from '@/lib/i18n/say';
import { useT } from '@/lib/i18n/use-t';
import { useTakeTask } from '../api/take-task';
import type { Task } from '../api/task';
import type { TaskFace as Face } from '../rules/task-face';
import { KeptValues } from './kept-values';
import { TaskRefused } from './task-refused';
import { draftName } from './use-draft';

interface Props {
  of: Task;
  face: Exclude<Face, { kind: 'form' }>;
}

/** Why there is no form: somebody else has the task, it is over, or nobody has it yet. */
export function TaskFace({ of, face }: Props) {
  return (
    <>
      <Said of={of} face={face} />
      <KeptValues name={draftName(of.task.id)} schema={of.outputs} />
    </>
  );
}

function Said({ of, face }: Props): ReactNode {
  const t = useT();
  switch (face.kind) {
    case 'done':
      return (
        <Callout tone="good" icon={IconCircleCheck} title={t('tickets.task.done')}>
          <Say
            id={face.isSkipped ? 'tickets.task.done.skipped' : 'tickets.task.done.by'}
            values={{ name: face.by ?? t('tickets.somebody'), hasName: face.by ? 'yes' : 'no' }}
          />
          <Onward />
        </Callout>
      );
    case 'cancelled':
      return (
        <Callout tone="quiet" title={t('tickets.task.cancelled')}>
          {t('tickets.task.cancelled.what')}
          <Onward />
        </Callout>
      );
    case 'somebody-else':
      return (
        <Callout tone="quiet" title={t('tickets.task.somebody-else', { name: face.name })}>
          {t('tickets.task.somebody-else.what')}
          <Onward />
        </Callout>
      );
    case 'nobody':
      return <Nobody id={of.task.id} />;
    case 'service':
      return (
        <Callout
          tone={of.task.status === 'ERROR' ? 'bad' : 'info'}
          title={t('tickets.task.service')}
        >
          <Say
            id="tickets.task.service.what"
            values={{
              status: of.task.status,
              hasNext: of.task.nextAt ? 'yes' : 'no',
              next: of.task.nextAt ? <RelativeTime at={of.task.nextAt} /> : '',
            }}
          />
        </Callout>
      );
  }
}

function Nobody({ id }: { id: string }) {
  const t = useT();
  const take = useTakeTask(id);
  return (
    <>
      <Callout tone="info" title={t('tickets.task.nobody')}>
        {t('tickets.task.nobody.what')}
        <Group mt="xs">
          <Button
            leftSection={<IconHandGrab size={16} aria-hidden="true" />}
            loading={take.isPending}
            onClick={() => take.mutate()}
          >
            {t('tickets.task.take')}
          </Button>
        </Group>
      </Callout>
      {take.error ? <TaskRefused error={take.error} /> : null}
    </>
  );
}

function Onward() {
  const t = useT();
  return (
    <Button
      size="compact-sm"
      variant="default"
      mt="xs"
      display="block"
      w="fit-content"
      renderRoot={(props) => <Link {...props} to="/my-work" />}
    >
      {t('tickets.to-my-work')}
    </Button>
  );
}
