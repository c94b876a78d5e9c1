import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Column } from '@/components/data-table/types';
import { useT } from '@/lib/i18n/use-t';
import type { Team } from '../api/teams';

export function useTeamColumns(): Column<Team>[] {
  const t = useT();
  const intl = useIntl();
  return useMemo(
    () => [
      { id: 'name', label: t('teams.name'), sort: 'name', cell: (team) => <b>{team.name}</b> },
      { id: 'mailbox', label: t('teams.mailbox'), from: 'sm', cell: (team) => team.mailbox },
      {
        id: 'members',
        label: t('teams.members'),
        align: 'right',
        width: 110,
        cell: (team) => intl.formatNumber(team.members),
      },
    ],
    [t, intl],
  );
}
