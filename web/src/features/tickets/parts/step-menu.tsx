import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconDots,
  IconPlayerSkipForward,
  IconRefresh,
  IconUserPlus,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useRetryTask } from '../api/retry-task';
import type { StepDeed } from '../rules/deeds-for';
import { GiveTaskDialog } from './give-task-dialog';
import { ReleaseTaskDialog } from './release-task-dialog';
import { SkipTaskDialog } from './skip-task-dialog';

const ICONS: Record<StepDeed, Icon> = {
  give: IconUserPlus,
  release: IconArrowBackUp,
  retry: IconRefresh,
  skip: IconPlayerSkipForward,
};

interface Props {
  step: { id: string; title: string };
  deeds: readonly StepDeed[];
}

/** Repairs of one task, for those who may. */
export function StepMenu({ step, deeds }: Props) {
  const t = useT();
  const [open, setOpen] = useState<StepDeed | null>(null);
  const retry = useRetryTask(step.id);
  const { done, failed } = useNotice();
  const run = (deed: StepDeed) => {
    if (deed !== 'retry') setOpen(deed);
    else {
      retry.mutate(undefined, {
        onSuccess: () => done(t('tickets.deed.retried', { task: step.title })),
        onError: failed,
      });
    }
  };
  const close = () => setOpen(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            loading={retry.isPending}
            aria-label={t('tickets.step.deeds', { task: step.title })}
          >
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {deeds.map((deed) => {
            const Mark = ICONS[deed];
            return (
              <Menu.Item
                key={deed}
                leftSection={<Mark size={16} aria-hidden="true" />}
                onClick={() => run(deed)}
              >
                {t(`tickets.deed.${deed}`)}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      {open === 'give' ? <GiveTaskDialog of={step} onClose={close} /> : null}
      {open === 'release' ? <ReleaseTaskDialog of={step} onClose={close} /> : null}
      {open === 'skip' ? <SkipTaskDialog of={step} onClose={close} /> : null}
    </>
  );
}
