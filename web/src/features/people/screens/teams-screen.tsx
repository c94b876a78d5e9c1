import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import { FilterBar } from '@/components/data-table/filter-bar';
import { EmptyState } from '@/components/empty-state';
import { PageTitle } from '@/components/page-title';
import { NothingFoundPicture, PeoplePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import type { ListSearch } from '@/lib/list/list-search';
import { useList } from '@/lib/list/use-list';
import { useHasRole } from '@/lib/session/session';
import { teamsQuery, type Team } from '../api/teams';
import { DeleteTeamDialog } from '../parts/delete-team-dialog';
import { TeamDialog } from '../parts/team-dialog';
import { TeamFactsList } from '../parts/team-facts-list';
import { useTeamColumns } from '../parts/team-columns';

interface Props {
  search: ListSearch;
  onSearch: (change: Partial<ListSearch>) => void;
}

const teamId = (team: Team) => team.id;
const teamName = (team: Team) => team.name;
const teamVersion = (team: Team) => team.version;

/** What is being done with a team: `null` in `edit` means a new one. */
type Doing = { edit: Team | null } | { remove: Team } | null;

export function TeamsScreen({ search, onSearch }: Props) {
  const t = useT();
  const list = useList(teamsQuery(search));
  const mayCreate = useHasRole('admin');
  const [doing, setDoing] = useState<Doing>(null);
  const columns = useTeamColumns();
  const create = () => setDoing({ edit: null });
  useKeys('app.page.teams', mayCreate ? [{ press: 'n', say: 'teams.new', run: create }] : []);

  const newTeam = mayCreate ? (
    <Button leftSection={<IconPlus size={16} />} onClick={create}>
      {t('teams.new')}
    </Button>
  ) : null;

  return (
    <>
      <PageTitle
        title={t('app.page.teams')}
        {...(list.state === 'ready' ? { count: list.total } : {})}
        actions={newTeam}
      />
      <FilterBar q={search.q} onSearch={(q) => onSearch({ q })} />
      <DataTable
        label={t('app.page.teams')}
        columns={columns}
        list={list}
        rowId={teamId}
        rowLabel={teamName}
        rowVersion={teamVersion}
        sort={search.sort}
        onSort={(sort) => onSearch({ sort })}
        onOpen={(team) => onSearch({ look: team.id })}
        look={{
          openId: search.look,
          onChange: (look) => onSearch({ look }),
          title: teamName,
          render: (team) => (
            <TeamFactsList
              team={team}
              onEdit={() => setDoing({ edit: team })}
              onDelete={() => setDoing({ remove: team })}
            />
          ),
        }}
        empty={<NoTeams isSearch={search.q !== undefined} action={newTeam} />}
      />
      {doing && 'edit' in doing ? (
        <TeamDialog team={doing.edit} onClose={() => setDoing(null)} />
      ) : null}
      {doing && 'remove' in doing ? (
        <DeleteTeamDialog team={doing.remove} onClose={() => setDoing(null)} />
      ) : null}
    </>
  );
}

function NoTeams({ isSearch, action }: { isSearch: boolean; action: React.ReactNode }) {
  const t = useT();
  return isSearch ? (
    <EmptyState picture={<NothingFoundPicture />} title={t('teams.none-found')}>
      {t('teams.none-found.text')}
    </EmptyState>
  ) : (
    <EmptyState picture={<PeoplePicture />} title={t('teams.none')} action={action}>
      {t('teams.none.text')}
    </EmptyState>
  );
}
