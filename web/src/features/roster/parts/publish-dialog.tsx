import { Button } from '@mantine/core';
import { Callout } from '@/components/callout';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { useNotice } from '@/components/use-notice';
import { refusalAs } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { editRefusal, type EditRefusal } from '../api/edit-refusals';
import type { RunDetail } from '../api/planning-types';
import { useSteerRun } from '../api/steer-run';
import { breachOf } from '../rules/from-views';
import { emptyPlaces } from '../rules/seat-costs';
import { useRosterWords } from './use-roster-words';

interface Props {
  run: RunDetail;
  /** The week in words. */
  week: string;
  opened: boolean;
  onClose: () => void;
}

const NOTHING = { hours: [], people: [] };

/** Asks before everybody sees a timetable, and again when the week is no longer as it was. */
export function PublishDialog({ run, week, opened, onClose }: Props) {
  const t = useT();
  const steer = useSteerRun(run.id);
  const { done, failed } = useNotice();
  const words = useRosterWords(run.best ?? NOTHING);
  const publish = async (seen?: number) => {
    await steer.mutateAsync({ deed: 'publish', ...(seen === undefined ? {} : { seen }) });
    done(t('roster.run.did.publish', { week }));
  };
  const explain = (refusal: EditRefusal) => {
    switch (refusal.code) {
      case 'changed-meanwhile':
        return (
          <Callout tone="warn" role="alert" title={t('roster.run.changed')}>
            <p>{t('roster.run.changed.what', { count: refusal.changes.length })}</p>
            <Button
              size="compact-sm"
              onClick={() => void publish(refusal.number).then(onClose, failed)}
            >
              {t('roster.run.changed.publish')}
            </Button>
          </Callout>
        );
      case 'breaks-rules':
        return (
          <Callout tone="bad" role="alert" title={t('roster.edit.refused')}>
            {refusal.breaches.map((breach, at) => (
              <p key={at}>
                {t('roster.breach', {
                  rule: words.rule(breach.rule),
                  about: words.about(breachOf(breach)),
                })}
              </p>
            ))}
          </Callout>
        );
    }
  };
  return (
    <ConfirmDialog
      opened={opened}
      tone="plain"
      title={t('roster.run.ask.publish', { week })}
      confirm={t('roster.run.do.publish')}
      onConfirm={() => publish()}
      onClose={onClose}
      refused={(error) => {
        const known = refusalAs(editRefusal, error);
        return known && explain(known);
      }}
    >
      {t('roster.run.ask.publish.what', { count: run.best ? emptyPlaces(run.best) : 0 })}
    </ConfirmDialog>
  );
}
