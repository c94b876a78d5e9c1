import { IconScale } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { rosterFairnessQuery } from '@/features/roster/api/fairness';
import { rosterFairnessSearch, shownWeeks } from '@/features/roster/rules/fairness-search';
import { RosterFairnessScreen } from '@/features/roster/screens/roster-fairness-screen';
import { sessionQuery } from '@/lib/session/session';
import { now } from '@/lib/time/clock';
import { dayIn } from '@/lib/time/zoned';

export const Route = createFileRoute('/_app/roster/fairness')({
  staticData: {
    words: ['roster', 'roster-fairness'],
    nav: { group: 'understand', label: 'app.page.roster-fairness', icon: IconScale, order: 25 },
  },
  validateSearch: rosterFairnessSearch,
  loaderDeps: ({ search: { from, to } }) => ({ from, to }),
  loader: async ({ context: { queryClient }, deps }) => {
    const { zone } = (await queryClient.ensureQueryData(sessionQuery)).company;
    const weeks = shownWeeks({ ...deps, measure: undefined }, dayIn(now().getTime(), zone));
    void queryClient.prefetchQuery(rosterFairnessQuery(weeks));
  },
  component: RosterFairness,
});

function RosterFairness() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <RosterFairnessScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
      }
    />
  );
}
