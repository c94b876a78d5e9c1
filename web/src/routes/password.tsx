import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { PasswordLinkScreen } from '@/features/identity/screens/password-link-screen';
import { single } from '@/lib/list/list-search';

export const Route = createFileRoute('/password')({
  staticData: { words: ['identity'] },
  validateSearch: z.object({ token: single }),
  component: PasswordLink,
});

function PasswordLink() {
  return <PasswordLinkScreen token={Route.useSearch().token ?? ''} />;
}
