import { createFileRoute } from '@tanstack/react-router';
import { signInMethodsQuery } from '@/features/identity/api/sign-in-methods';
import { SignUpScreen } from '@/features/identity/screens/sign-up-screen';

export const Route = createFileRoute('/sign-up')({
  staticData: { words: ['identity'] },
  loader: ({ context }) => void context.queryClient.prefetchQuery(signInMethodsQuery),
  component: SignUp,
});

function SignUp() {
  const navigate = Route.useNavigate();
  return <SignUpScreen onSignedIn={() => void navigate({ to: '/', replace: true })} />;
}
