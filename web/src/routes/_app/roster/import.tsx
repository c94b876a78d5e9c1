import { IconFileImport } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { rosterImportsQuery } from '@/features/roster/api/imports';
import { rosterSheetQuery } from '@/features/roster/api/sheet';
import { rosterImportSearch } from '@/features/roster/rules/import-search';
import { RosterImportScreen } from '@/features/roster/screens/roster-import-screen';

export const Route = createFileRoute('/_app/roster/import')({
  staticData: {
    words: ['exchange', 'roster'],
    nav: {
      group: 'set-up',
      label: 'app.page.roster-import',
      icon: IconFileImport,
      order: 65,
      roles: ['admin', 'planner'],
    },
  },
  validateSearch: rosterImportSearch,
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(rosterImportsQuery);
    void queryClient.prefetchQuery(rosterSheetQuery);
  },
  component: RosterImport,
});

function RosterImport() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <RosterImportScreen
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
    />
  );
}
