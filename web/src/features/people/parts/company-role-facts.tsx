import { Anchor, Button, Group, List, Skeleton, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '@/components/error-state';
import { Fact, Facts } from '@/components/facts';
import { PersonName } from '@/components/people/person-name';
import { useT } from '@/lib/i18n/use-t';
import { useList } from '@/lib/list/use-list';
import { companyRoleHoldersQuery } from '../api/company-role-holders';
import type { CompanyRole } from '../api/company-roles';

interface Props {
  role: CompanyRole;
  onEdit: () => void;
  onDelete: () => void;
}

/** A role of the company at a glance, and who has it, in the side panel. */
export function CompanyRoleFacts({ role, onEdit, onDelete }: Props) {
  const t = useT();
  return (
    <>
      <Facts>
        <Fact label={t('company-roles.description')}>{role.description || null}</Fact>
        <Fact label={t('company-roles.who')}>
          <Holders id={role.id} />
        </Fact>
      </Facts>
      {role.mayEdit ? (
        <Group gap="xs" mt="md">
          <Button variant="default" leftSection={<IconPencil size={16} />} onClick={onEdit}>
            {t('company-roles.edit')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} />}
            onClick={onDelete}
          >
            {t('company-roles.delete')}
          </Button>
        </Group>
      ) : null}
    </>
  );
}

function Holders({ id }: { id: string }) {
  const t = useT();
  const list = useList(companyRoleHoldersQuery(id));
  if (list.state === 'loading') return <Skeleton height={24} />;
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.items.length === 0) return <Text>{t('company-roles.nobody')}</Text>;
  return (
    <List listStyleType="none" spacing={6}>
      {list.items.map((person) => (
        <List.Item key={person.id}>
          <Anchor component={Link} to={`/people/${person.id}`} inherit>
            <PersonName id={person.id} name={person.displayName} />
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}
