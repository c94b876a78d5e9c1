import { createFileRoute } from '@tanstack/react-router';
import { PersonAvailability } from '@/features/availability/parts/person-availability';
import { personQuery, type Person } from '@/features/people/api/people';
import { PersonScreen } from '@/features/people/screens/person-screen';
import { SupportsList } from '@/features/work/parts/supports-list';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';

export const Route = createFileRoute('/_app/people/$personId')({
  staticData: { words: ['people', 'queues'] },
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(personQuery(params.personId)),
  component: OnePerson,
});

function OnePerson() {
  const t = useT();
  const { personId } = Route.useParams();
  const { person: me } = useSession();
  const navigate = Route.useNavigate();
  const parts = ({ id, displayName, zone, mayEdit }: Person) => [
    {
      title: t('availability.title'),
      content: (
        <PersonAvailability person={{ id, name: displayName, zone }} mayEditLeave={mayEdit} />
      ),
    },
    {
      title: t('app.page.queues'),
      content: (
        <SupportsList person={{ id, name: displayName }} mayEdit={mayEdit || id === me.id} />
      ),
    },
  ];
  return (
    <PersonScreen
      key={personId}
      personId={personId}
      onProfile={() => void navigate({ to: '/profile' })}
      onDeleted={() => void navigate({ to: '/people' })}
    >
      {parts}
    </PersonScreen>
  );
}
