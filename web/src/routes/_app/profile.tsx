import { createFileRoute } from '@tanstack/react-router';
import { ProfileScreen } from '@/features/identity/screens/profile-screen';

export const Route = createFileRoute('/_app/profile')({
  staticData: { words: ['identity'] },
  component: ProfileScreen,
});
