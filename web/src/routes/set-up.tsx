import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { SetUpScreen } from '@/features/identity/screens/set-up-screen';
import { single } from '@/lib/list/list-search';

export const Route = createFileRoute('/set-up')({
  staticData: { words: ['identity'] },
  validateSearch: z.object({ token: single }),
  component: SetUp,
});

function SetUp() {
  return <SetUpScreen token={Route.useSearch().token} />;
}
