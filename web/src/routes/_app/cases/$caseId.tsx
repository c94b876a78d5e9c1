import { createFileRoute } from '@tanstack/react-router';
import { caseQuery } from '@/features/cases/api/case';
import { decisionsQuery } from '@/features/cases/api/case-decisions';
import { historyQuery } from '@/features/cases/api/case-history';
import { CaseScreen } from '@/features/cases/screens/case-screen';

export const Route = createFileRoute('/_app/cases/$caseId')({
  loader: ({ context: { queryClient }, params: { caseId } }) => {
    void queryClient.prefetchQuery(caseQuery(caseId));
    void queryClient.prefetchQuery(historyQuery(caseId));
    void queryClient.prefetchQuery(decisionsQuery(caseId));
  },
  component: Case,
});

function Case() {
  const { caseId } = Route.useParams();
  return <CaseScreen key={caseId} id={caseId} />;
}
