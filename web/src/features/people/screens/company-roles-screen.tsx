import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { DataTable } from '@/components/data-table/data-table';
import type { Column } from '@/components/data-table/types';
import { EmptyState } from '@/components/empty-state';
import { PageTitle } from '@/components/page-title';
import { PeoplePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { useList } from '@/lib/list/use-list';
import { useHasRole } from '@/lib/session/session';
import { companyRolesQuery, type CompanyRole } from '../api/company-roles';
import { CompanyRoleDialog } from '../parts/company-role-dialog';
import { CompanyRoleFacts } from '../parts/company-role-facts';
import { DeleteCompanyRoleDialog } from '../parts/delete-company-role-dialog';

interface Props {
  /** The role looked at in the side panel. */
  look: string | undefined;
  onLook: (look: string | undefined) => void;
}

const roleId = (role: CompanyRole) => role.id;
const roleName = (role: CompanyRole) => role.name;
const roleVersion = (role: CompanyRole) => role.version;

/** What is being done with a role: `null` in `edit` means a new one. */
type Doing = { edit: CompanyRole | null } | { remove: CompanyRole } | null;

/** The roles a company made up itself, and who has them. */
export function CompanyRolesScreen({ look, onLook }: Props) {
  const t = useT();
  const list = useList(companyRolesQuery);
  const mayCreate = useHasRole('admin');
  const [doing, setDoing] = useState<Doing>(null);
  const columns = useColumns();
  const create = () => setDoing({ edit: null });
  useKeys(
    'app.page.company-roles',
    mayCreate ? [{ press: 'n', say: 'company-roles.new', run: create }] : [],
  );

  const newRole = mayCreate ? (
    <Button leftSection={<IconPlus size={16} />} onClick={create}>
      {t('company-roles.new')}
    </Button>
  ) : null;

  return (
    <>
      <PageTitle
        title={t('app.page.company-roles')}
        {...(list.state === 'ready' ? { count: list.total } : {})}
        actions={newRole}
      />
      <DataTable
        label={t('app.page.company-roles')}
        columns={columns}
        list={list}
        rowId={roleId}
        rowLabel={roleName}
        rowVersion={roleVersion}
        onOpen={(role) => onLook(role.id)}
        look={{
          openId: look,
          onChange: onLook,
          title: roleName,
          render: (role) => (
            <CompanyRoleFacts
              role={role}
              onEdit={() => setDoing({ edit: role })}
              onDelete={() => setDoing({ remove: role })}
            />
          ),
        }}
        empty={
          <EmptyState picture={<PeoplePicture />} title={t('company-roles.none')} action={newRole}>
            {t('company-roles.none.text')}
          </EmptyState>
        }
      />
      {doing && 'edit' in doing ? (
        <CompanyRoleDialog role={doing.edit} onClose={() => setDoing(null)} />
      ) : null}
      {doing && 'remove' in doing ? (
        <DeleteCompanyRoleDialog role={doing.remove} onClose={() => setDoing(null)} />
      ) : null}
    </>
  );
}

function useColumns(): Column<CompanyRole>[] {
  const t = useT();
  const intl = useIntl();
  return useMemo(
    () => [
      { id: 'name', label: t('company-roles.name'), cell: (role) => <b>{role.name}</b> },
      {
        id: 'description',
        label: t('company-roles.description'),
        from: 'sm',
        cell: (role) => role.description,
      },
      {
        id: 'members',
        label: t('company-roles.members'),
        align: 'right',
        width: 110,
        cell: (role) => intl.formatNumber(role.members),
      },
    ],
    [t, intl],
  );
}
