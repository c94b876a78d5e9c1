import { Anchor, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { Callout } from '@/components/callout';
import { useT } from '@/lib/i18n/use-t';
import { utcMidnight } from '@/lib/time/calendar';
import { findingsQuery } from '../api/findings';

interface Props {
  /** The week shown, which tells of itself. */
  monday: string;
  onWeek: (monday: string) => void;
}

/** The other weeks with which something is wrong. */
export function OtherTroubles({ monday, onWeek }: Props) {
  const t = useT();
  const intl = useIntl();
  const findings = useQuery(findingsQuery).data?.items ?? [];
  const weeks = [...new Set(findings.map(({ week }) => week))].filter((week) => week !== monday);
  if (weeks.length === 0) return null;
  return (
    <Callout tone="warn" title={t('roster-repair.others')}>
      <Group gap="sm">
        {weeks.map((week) => (
          <Anchor
            key={week}
            component="button"
            type="button"
            size="sm"
            onClick={() => onWeek(week)}
          >
            {t('roster.run.of', {
              week: intl.formatDate(utcMidnight(week), { dateStyle: 'long', timeZone: 'UTC' }),
            })}
          </Anchor>
        ))}
      </Group>
    </Callout>
  );
}
