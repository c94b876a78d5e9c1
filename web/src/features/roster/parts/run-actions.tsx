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
import type { RunDetail } from '../api/planning-types';
import { useSteerRun } from '../api/steer-run';
import { deedsOf, type RunDeed } from '../rules/run-deeds';
import { PublishDialog } from './publish-dialog';

const ICONS: Record<RunDeed, Icon> = {
  stop: IconPlayerStop,
  continue: IconPlayerPlay,
  discard: IconTrash,
  publish: IconUpload,
};

/** What can be done with a run now; discarding and publishing ask first. */
export function RunActions({ run }: { run: RunDetail }) {
  const t = useT();
  const intl = useIntl();
  const steer = useSteerRun(run.id);
  const { failed, done } = useNotice();
  const [asked, setAsked] = useState<RunDeed | null>(null);
  const week = intl.formatDate(utcMidnight(run.week), { dateStyle: 'long', timeZone: 'UTC' });
  const press = (deed: RunDeed) => {
    if (deed === 'discard' || deed === 'publish') setAsked(deed);
    else steer.mutate({ deed, seconds: run.seconds }, { onError: failed });
  };
  const close = () => setAsked(null);
  return (
    <>
      {deedsOf(run).map((deed) => {
        const Mark = ICONS[deed];
        return (
          <Button
            key={deed}
            variant={deed === 'publish' ? 'filled' : 'default'}
            leftSection={<Mark size={16} aria-hidden="true" />}
            loading={steer.isPending && steer.variables.deed === deed}
            onClick={() => press(deed)}
          >
            {t(`roster.run.do.${deed}`)}
          </Button>
        );
      })}
      <ConfirmDialog
        opened={asked === 'discard'}
        title={t('roster.run.ask.discard', { week })}
        confirm={t('roster.run.do.discard')}
        onConfirm={async () => {
          await steer.mutateAsync({ deed: 'discard' });
          done(t('roster.run.did.discard', { week }));
        }}
        onClose={close}
      >
        {t('roster.run.ask.discard.what')}
      </ConfirmDialog>
      <PublishDialog run={run} week={week} opened={asked === 'publish'} onClose={close} />
    </>
  );
}
