import { createFileRoute, redirect } from '@tanstack/react-router';
import { Shell } from '@/app/shell/shell';
import { SignedOut } from '@/lib/http/errors';
import { speak } from '@/lib/i18n/language-store';
import { sessionQuery } from '@/lib/session/session';

/** Every page behind the sign-in. */
export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    try {
      const session = await context.queryClient.ensureQueryData(sessionQuery);
      await speak(session.person.language);
    } catch (error) {
      if (error instanceof SignedOut)
        throw redirect({ to: '/sign-in', search: { to: location.href } });
      throw error;
    }
  },
  component: Shell,
});
