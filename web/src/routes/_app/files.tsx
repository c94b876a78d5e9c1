import { IconFiles } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { filesQuery } from '@/features/files/api/files';
import { FilesScreen } from '@/features/files/screens/files-screen';
import { listSearch } from '@/lib/list/list-search';

export const Route = createFileRoute('/_app/files')({
  staticData: {
    words: ['files'],
    nav: { group: 'work', label: 'app.page.files', icon: IconFiles, order: 60 },
  },
  validateSearch: listSearch,
  loaderDeps: ({ search: { q, sort } }) => ({ q, sort }),
  loader: ({ context, deps }) => void context.queryClient.prefetchInfiniteQuery(filesQuery(deps)),
  component: Files,
});

function Files() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <FilesScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
    />
  );
}
