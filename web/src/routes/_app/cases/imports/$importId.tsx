import { createFileRoute } from '@tanstack/react-router';
import { importQuery } from '@/features/cases/api/import';
import { importSearch } from '@/features/cases/rules/import-search';
import { ImportScreen } from '@/features/cases/screens/import-screen';

export const Route = createFileRoute('/_app/cases/imports/$importId')({
  staticData: { words: ['imports'], roles: ['admin'] },
  validateSearch: importSearch,
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(importQuery(params.importId)),
  component: Import,
});

function Import() {
  const { importId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ImportScreen
      id={importId}
      search={search}
      onSearch={(change) => void navigate({ search: (now) => ({ ...now, ...change }) })}
    />
  );
}
