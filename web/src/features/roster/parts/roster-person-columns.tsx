import { Button } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { Column } from '@/components/data-table/types';
import { PersonName } from '@/components/people/person-name';
import { StatusBadge } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import type { RosterPerson } from '../api/keeping-types';

interface Options {
  onCredit: (person: RosterPerson) => void;
}

export function useRosterPersonColumns({ onCredit }: Options): Column<RosterPerson>[] {
  const t = useT();
  const intl = useIntl();
  return [
    {
      id: 'name',
      label: t('roster.person'),
      cell: ({ id, displayName, email }) => <PersonName id={id} name={displayName} hint={email} />,
    },
    {
      id: 'planned',
      label: t('roster.people.planned'),
      from: 'sm',
      cell: ({ planned, active }) => (
        <StatusBadge tone={planned && active ? 'good' : 'quiet'}>
          {t(planned && active ? 'roster.people.is-planned' : 'roster.people.not-planned')}
        </StatusBadge>
      ),
    },
    {
      id: 'extension',
      label: t('roster.people.extension'),
      from: 'sm',
      cell: ({ extension }) => extension,
    },
    {
      id: 'table',
      label: t('roster.people.table'),
      align: 'right',
      from: 'md',
      cell: ({ table }) => (table === null ? null : intl.formatNumber(table)),
    },
    {
      id: 'groups',
      label: t('roster.people.groups'),
      from: 'md',
      cell: ({ groups }) => groups.join(', '),
    },
    {
      id: 'ideal',
      label: t('roster.people.ideal'),
      align: 'right',
      from: 'sm',
      cell: ({ ideal }) => intl.formatNumber(ideal),
    },
    {
      id: 'credit',
      label: t('roster.load.credit'),
      align: 'right',
      width: 92,
      cell: (person) => (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('exchange.credit.open', {
            name: person.displayName,
            credit: intl.formatNumber(person.credit, { signDisplay: 'exceptZero' }),
          })}
          onClick={(event) => {
            event.stopPropagation();
            onCredit(person);
          }}
        >
          {intl.formatNumber(person.credit, { signDisplay: 'exceptZero' })}
        </Button>
      ),
    },
  ];
}
