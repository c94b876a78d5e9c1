import { List } from '@mantine/core';
import type { ReactNode } from 'react';
import { Callout } from '@/components/callout';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { PersonName } from '@/components/people/person-name';
import { useNotice } from '@/components/use-notice';
import { refusalAs } from '@/lib/http/errors';
import { useT, type T } from '@/lib/i18n/use-t';
import { deleteTeamRefusal, useDeleteTeam, type DeleteTeamRefusal } from '../api/delete-team';
import type { Team } from '../api/teams';

export function DeleteTeamDialog({ team, onClose }: { team: Team; onClose: () => void }) {
  const t = useT();
  const remove = useDeleteTeam();
  const { done } = useNotice();
  return (
    <ConfirmDialog
      opened
      title={t('teams.delete-named', { name: team.name })}
      confirm={t('teams.delete-named', { name: team.name })}
      onClose={onClose}
      onConfirm={async () => {
        await remove.mutateAsync(team.id);
        done(t('teams.deleted', { name: team.name }));
      }}
      refused={(error) => {
        const known = refusalAs(deleteTeamRefusal, error);
        return known && explain(known, t);
      }}
    >
      {t('teams.delete.what')}
    </ConfirmDialog>
  );
}

/** Every reason has its words; a new one does not compile until it has. */
function explain(refusal: DeleteTeamRefusal, t: T): ReactNode {
  switch (refusal.code) {
    case 'team-has-members':
      return (
        <Callout
          tone="warn"
          role="alert"
          title={t('teams.has-members', { count: refusal.members.length })}
        >
          <List listStyleType="none" spacing={6} mb="sm">
            {refusal.members.map(({ id, displayName }) => (
              <List.Item key={id}>
                <PersonName id={id} name={displayName} />
              </List.Item>
            ))}
          </List>
          {t('teams.has-members.what')}
        </Callout>
      );
  }
}
