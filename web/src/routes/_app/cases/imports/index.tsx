import { createFileRoute } from '@tanstack/react-router';
import { importsQuery } from '@/features/cases/api/imports';
import { ImportsScreen } from '@/features/cases/screens/imports-screen';

export const Route = createFileRoute('/_app/cases/imports/')({
  loader: ({ context }) => void context.queryClient.prefetchInfiniteQuery(importsQuery),
  component: ImportsScreen,
});
