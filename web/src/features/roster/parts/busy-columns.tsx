import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { Column } from '@/components/data-table/types';
import { useWeekdayName } from '@/components/dates/use-weekday-name';
import { PersonName } from '@/components/people/person-name';
import { StatusBadge } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import { utcMidnight } from '@/lib/time/calendar';
import type { BusyMark } from '../api/keeping-types';

/** When a mark holds, in words: “Every Monday 09:00–10:15”. */
export function useBusyWords() {
  const t = useT();
  const intl = useIntl();
  const weekday = useWeekdayName();
  return ({ weekday: day, date, from, to }: BusyMark) => {
    const when = day
      ? t('roster.busy.every', { day: weekday(day, 'long') })
      : intl.formatDate(utcMidnight(date ?? ''), { dateStyle: 'full', timeZone: 'UTC' });
    const hours = from && to ? t('roster.turn', { from, to }) : t('roster.busy.all-day');
    return t('roster.when', { day: when, turn: hours });
  };
}

interface Options {
  nameOf: (personId: string) => string;
  onRemove: (mark: BusyMark) => void;
}

export function useBusyColumns({ nameOf, onRemove }: Options): Column<BusyMark>[] {
  const t = useT();
  const words = useBusyWords();
  return [
    {
      id: 'person',
      label: t('roster.person'),
      cell: ({ personId }) => <PersonName id={personId} name={nameOf(personId)} />,
    },
    { id: 'when', label: t('roster.busy.when'), cell: words },
    {
      id: 'kind',
      label: t('roster.busy.kind'),
      from: 'sm',
      cell: ({ optional }) => (
        <StatusBadge tone={optional ? 'quiet' : 'warn'}>
          {t(optional ? 'roster.busy.kind.optional' : 'roster.busy.kind.hard')}
        </StatusBadge>
      ),
    },
    { id: 'reason', label: t('roster.busy.reason'), from: 'md', cell: ({ reason }) => reason },
    {
      id: 'remove',
      label: t('roster.busy.remove'),
      isLabelHidden: true,
      width: 48,
      cell: (mark) =>
        mark.mayEdit ? (
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={t('roster.busy.remove-named', {
              name: nameOf(mark.personId),
              when: words(mark),
            })}
            onClick={(event) => {
              event.stopPropagation();
              onRemove(mark);
            }}
          >
            <IconTrash size={16} aria-hidden="true" />
          </ActionIcon>
        ) : null,
    },
  ];
}
