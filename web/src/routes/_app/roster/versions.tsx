import { Button } from '@mantine/core';
import { createFileRoute, Link } from '@tanstack/react-router';
import { versionSearch } from '@/features/roster/rules/version-search';
import { VersionsScreen } from '@/features/roster/screens/versions-screen';
import { useT } from '@/lib/i18n/use-t';

export const Route = createFileRoute('/_app/roster/versions')({
  staticData: { words: ['roster', 'versions'] },
  validateSearch: versionSearch,
  component: Versions,
});

function Versions() {
  const t = useT();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <VersionsScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
      }
      weekLink={(monday) => (
        <Button variant="default" component={Link} to={`/roster?week=${monday}`}>
          {t('app.page.roster')}
        </Button>
      )}
    />
  );
}
