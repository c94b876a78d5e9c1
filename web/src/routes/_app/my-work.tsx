import { IconChecklist } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { useNotice } from '@/components/use-notice';
import { useSetPresence } from '@/features/availability/api/presence';
import { myWorkQuery } from '@/features/cases/api/my-work';
import { MyWorkScreen } from '@/features/cases/screens/my-work-screen';
import { useSession } from '@/lib/session/session';

export const Route = createFileRoute('/_app/my-work')({
  staticData: {
    nav: { group: 'work', label: 'cases.my-work', icon: IconChecklist, order: 10 },
  },
  loader: ({ context }) => void context.queryClient.prefetchQuery(myWorkQuery),
  component: MyWork,
});

function MyWork() {
  const { person } = useSession();
  const setPresence = useSetPresence(person.id);
  const { failed } = useNotice();
  return (
    <MyWorkScreen
      isAway={!person.present}
      onComeBack={() => setPresence.mutate(true, { onError: failed })}
    />
  );
}
