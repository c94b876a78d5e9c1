import { Button, Group, List, Stack } from '@mantine/core';
import { IconTool } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Callout } from '@/components/callout';
import { useNotice } from '@/components/use-notice';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import { findingsQuery, type Finding } from '../api/findings';
import { useRepairWeek } from '../api/repair';
import type { RosterWeek } from '../api/week-types';
import { useRosterWords } from './use-roster-words';

interface Props {
  week: RosterWeek;
  /** Shows the run that repairs. */
  onRun: (id: string) => void;
}

/** What the timetable breaks by now, and what the nightly check found wrong with what is stored of it. */
export function WeekTrouble({ week, onRun }: Props) {
  const t = useT();
  const words = useRosterWords(week);
  const findings = useQuery(findingsQuery).data?.items ?? [];
  const stored = findings.filter((one) => one.week === week.monday && one.kind !== 'broken');
  if (week.breaches.length === 0 && stored.length === 0) return null;
  return (
    <Stack gap="sm" mb="md">
      {week.breaches.length > 0 ? (
        <Callout tone="warn" title={t('roster-repair.broken')}>
          <Lines>
            {week.breaches.map((breach, at) => (
              <List.Item key={at} title={breach.text}>
                {t('roster.breach', {
                  rule: words.rule(breach.rule),
                  about: words.about(breach),
                })}
              </List.Item>
            ))}
          </Lines>
          {week.mayEdit ? <RepairButton monday={week.monday} onRun={onRun} /> : null}
        </Callout>
      ) : null}
      {stored.length > 0 ? <StoredTrouble findings={stored} /> : null}
    </Stack>
  );
}

function RepairButton({ monday, onRun }: { monday: string; onRun: (id: string) => void }) {
  const t = useT();
  const repair = useRepairWeek(monday);
  const { key, renew } = useIdempotencyKey();
  const { failed } = useNotice();
  const begin = () =>
    repair.mutate(key, {
      onSuccess: ({ run }) => {
        renew();
        onRun(run.id);
      },
      onError: failed,
    });
  return (
    <Group mt="xs">
      <Button
        size="compact-md"
        leftSection={<IconTool size={16} aria-hidden="true" />}
        loading={repair.isPending}
        onClick={begin}
      >
        {t('roster-repair.do')}
      </Button>
    </Group>
  );
}

/** Never mended by itself: somebody has to look into it. */
function StoredTrouble({ findings }: { findings: readonly Finding[] }) {
  const t = useT();
  return (
    <Callout tone="bad" title={t('roster-repair.stored')}>
      <Lines>
        {findings.map(({ number, kind, details }) => (
          <List.Item key={`${number} ${kind}`} title={details.map(({ text }) => text).join('\n')}>
            {t(`roster-repair.stored.${kind}`, { number })}
          </List.Item>
        ))}
      </Lines>
    </Callout>
  );
}

function Lines({ children }: { children: ReactNode }) {
  return (
    <List size="sm" spacing={2}>
      {children}
    </List>
  );
}
