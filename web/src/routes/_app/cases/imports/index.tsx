import { IconFileImport } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { importsQuery } from '@/features/cases/api/imports';
import { ImportsScreen } from '@/features/cases/screens/imports-screen';

export const Route = createFileRoute('/_app/cases/imports/')({
  staticData: {
    words: ['imports'],
    roles: ['admin'],
    deeds: [{ label: 'cases.import-file', icon: IconFileImport, search: {}, roles: ['admin'] }],
  },
  loader: ({ context }) => void context.queryClient.prefetchInfiniteQuery(importsQuery),
  component: ImportsScreen,
});
