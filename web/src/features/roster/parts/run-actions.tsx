import { Button } from '@mantine/core';
import {
  IconPlayerPlay,
  IconPlayerStop,
  IconTrash,
  IconUpload,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { utcMidnight } from '@/lib/time/calendar';
import type { Run } from '../api/planning-types';
import { useSteerRun } from '../api/steer-run';
import { deedsOf, type RunDeed } from '../rules/run-deeds';

const ICONS: Record<RunDeed, Icon> = {
  stop: IconPlayerStop,
  continue: IconPlayerPlay,
  discard: IconTrash,
  publish: IconUpload,
};

/** What can be done with a run now; discarding and publishing ask first. */
export function RunActions({ run }: { run: Run }) {
  const t = useT();
  const intl = useIntl();
  const steer = useSteerRun(run.id);
  const { failed, done } = useNotice();
  const [asked, setAsked] = useState<'discard' | 'publish' | null>(null);
  const week = intl.formatDate(utcMidnight(run.week), { dateStyle: 'long', timeZone: 'UTC' });
  const press = (deed: RunDeed) => {
    if (deed === 'discard' || deed === 'publish') setAsked(deed);
    else steer.mutate(deed, { onError: failed });
  };
  return (
    <>
      {deedsOf(run).map((deed) => {
        const Mark = ICONS[deed];
        return (
          <Button
            key={deed}
            variant={deed === 'publish' ? 'filled' : 'default'}
            leftSection={<Mark size={16} aria-hidden="true" />}
            loading={steer.isPending && steer.variables === deed}
            onClick={() => press(deed)}
          >
            {t(`roster.run.do.${deed}`)}
          </Button>
        );
      })}
      {(['discard', 'publish'] as const).map((deed) => (
        <ConfirmDialog
          key={deed}
          opened={asked === deed}
          tone={deed === 'publish' ? 'plain' : 'danger'}
          title={t(`roster.run.ask.${deed}`, { week })}
          confirm={t(`roster.run.do.${deed}`)}
          onConfirm={async () => {
            await steer.mutateAsync(deed);
            done(t(`roster.run.did.${deed}`, { week }));
          }}
          onClose={() => setAsked(null)}
        >
          {t(`roster.run.ask.${deed}.what`, { count: run.empty ?? 0 })}
        </ConfirmDialog>
      ))}
    </>
  );
}
