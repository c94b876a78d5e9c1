import { MultiSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { useList } from '@/lib/list/use-list';
import { companyRolesQuery } from '../api/company-roles';

interface Props {
  value: string[];
  error: ReactNode;
  onChange: (names: string[]) => void;
}

/** Which of the company's own roles a person has, by their names. */
export function CompanyRolesField({ value, error, onChange }: Props) {
  const t = useT();
  const list = useList(companyRolesQuery);
  const names = list.items.map(({ name }) => name);
  // A name that is gone stays to be seen, and to be taken away.
  const choices = [...new Set([...names, ...value])];
  return (
    <MultiSelect
      label={t('people.company-roles')}
      description={t(
        list.state === 'ready' && choices.length === 0
          ? 'people.company-roles.none'
          : 'people.company-roles.why',
      )}
      data={choices}
      searchable
      clearable
      hidePickedOptions
      value={value}
      error={error}
      onChange={onChange}
    />
  );
}
