import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { signInMethodsQuery } from '@/features/identity/api/sign-in-methods';
import { SignInScreen } from '@/features/identity/screens/sign-in-screen';
import { returnAddress } from '@/features/identity/rules/return-address';
import { single } from '@/lib/list/list-search';

export const Route = createFileRoute('/sign-in')({
  validateSearch: z.object({ to: single }),
  loader: ({ context }) => void context.queryClient.prefetchQuery(signInMethodsQuery),
  component: SignIn,
});

function SignIn() {
  const { to } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <SignInScreen onSignedIn={() => void navigate({ href: returnAddress(to), replace: true })} />
  );
}
