import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { signInMethodsQuery } from '@/features/identity/api/sign-in-methods';
import { returnAddress } from '@/features/identity/rules/return-address';
import { SignInScreen } from '@/features/identity/screens/sign-in-screen';
import { single } from '@/lib/list/list-search';

export const Route = createFileRoute('/sign-in')({
  staticData: { words: ['identity'] },
  validateSearch: z.object({ to: single, refused: single }),
  loader: ({ context }) => void context.queryClient.prefetchQuery(signInMethodsQuery),
  component: SignIn,
});

function SignIn() {
  const { to, refused } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <SignInScreen
      refused={refused}
      onSignedIn={() => void navigate({ href: returnAddress(to), replace: true })}
    />
  );
}
