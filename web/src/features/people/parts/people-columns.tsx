import { useMemo } from 'react';
import type { Column } from '@/components/data-table/types';
import { PersonName } from '@/components/people/person-name';
import { useT } from '@/lib/i18n/use-t';
import type { Person } from '../api/people';
import { PersonState } from './person-state';

export function usePeopleColumns(): Column<Person>[] {
  const t = useT();
  return useMemo(
    () => [
      {
        id: 'name',
        label: t('people.name'),
        sort: 'displayName',
        cell: (person) => <PersonName id={person.id} name={person.displayName} />,
      },
      {
        id: 'username',
        label: t('people.username'),
        sort: 'username',
        from: 'md',
        width: '16%',
        cell: (person) => person.username,
      },
      {
        id: 'team',
        label: t('people.team'),
        sort: 'teamName',
        from: 'sm',
        width: '16%',
        cell: (person) => person.teamName,
      },
      {
        id: 'roles',
        label: t('people.roles'),
        from: 'sm',
        width: '22%',
        cell: (person) => person.roles.map((role) => t(`people.role.${role}`)).join(', '),
      },
      {
        id: 'state',
        label: t('people.state'),
        width: 116,
        cell: (person) =>
          person.active ? t('people.state.active') : <PersonState active={false} />,
      },
    ],
    [t],
  );
}
