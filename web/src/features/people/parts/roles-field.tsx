import { Checkbox, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { ROLES, type Role } from '@/lib/session/session';

interface Props {
  value?: Role[];
  error?: ReactNode;
  onChange?: (roles: Role[]) => void;
  /** The user `admin` keeps the admin role. */
  isOwner: boolean;
}

/** What a person may do, each role with what it means. */
export function RolesField({ value = [], error, onChange, isOwner }: Props) {
  const t = useT();
  return (
    <Checkbox.Group
      label={t('people.roles')}
      value={value}
      error={error}
      onChange={(roles) => onChange?.(ROLES.filter((role) => roles.includes(role)))}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing={10} mt={6}>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            value={role}
            disabled={isOwner && role === 'admin'}
            label={t(`people.role.${role}`)}
            description={t(`people.role.${role}.why`)}
          />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
