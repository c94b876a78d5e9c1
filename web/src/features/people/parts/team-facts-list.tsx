import { Anchor, Button, Group } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Fact, Facts } from '@/components/facts';
import { useT } from '@/lib/i18n/use-t';
import { stringifySearch } from '@/lib/list/search-params';
import type { Team } from '../api/teams';

interface Props {
  team: Team;
  onEdit: () => void;
  onDelete: () => void;
}

/** A team at a glance, in the side panel. */
export function TeamFactsList({ team, onEdit, onDelete }: Props) {
  const t = useT();
  return (
    <>
      <Facts>
        <Fact label={t('teams.members')}>
          <Anchor component={Link} to={`/people${stringifySearch({ team: team.id })}`} inherit>
            {t('teams.members.count', { count: team.members })}
          </Anchor>
        </Fact>
        <Fact label={t('teams.mailbox')}>{team.mailbox}</Fact>
        <Fact label={t('teams.teams-webhook')}>{team.teamsWebhook}</Fact>
        <Fact label={t('teams.chat-webhook')}>{team.chatWebhook}</Fact>
      </Facts>
      {team.mayEdit ? (
        <Group gap="xs" mt="md">
          <Button variant="default" leftSection={<IconPencil size={16} />} onClick={onEdit}>
            {t('teams.edit')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} />}
            onClick={onDelete}
          >
            {t('teams.delete')}
          </Button>
        </Group>
      ) : null}
    </>
  );
}
