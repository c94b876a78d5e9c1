import { TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { companyRoleNames } from '@/lib/directory/directory';

interface Props {
  label: string;
  description: string;
  value: string[];
  error: ReactNode;
  onChange: (roles: string[]) => void;
}

/** Names of the company's own roles; a workflow may name one before the company has it. */
export function RolesInput(props: Props) {
  const names = useQuery(companyRoleNames);
  return <TagsInput data={names.data ?? []} {...props} />;
}
