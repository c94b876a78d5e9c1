import type { QueryClient } from '@tanstack/react-query';
import { supportersQuery, type Supporter } from './supporters';
import { supportsQuery, type Support } from './supports';

interface Which {
  queueId: string;
  personId: string;
}

type Terms = Pick<Supporter, 'active' | 'quota'>;

/** Shows a link as it will be, or no more with null, in the lists at hand. Answers how to take it back. */
export async function changeLinks(
  queries: QueryClient,
  { queueId, personId }: Which,
  terms: Terms | null,
): Promise<{ takeBack: () => void }> {
  await queries.cancelQueries({ queryKey: ['supporters'] });
  const ofQueue = supportersQuery(queueId).queryKey;
  const ofPerson = supportsQuery(personId).queryKey;
  const before = [queries.getQueryData(ofQueue), queries.getQueryData(ofPerson)] as const;
  queries.setQueryData(
    ofQueue,
    changed<Supporter>((one) => one.personId === personId, terms),
  );
  queries.setQueryData(
    ofPerson,
    changed<Support>((one) => one.queueId === queueId, terms),
  );
  return {
    takeBack: () => {
      queries.setQueryData(ofQueue, before[0]);
      queries.setQueryData(ofPerson, before[1]);
    },
  };
}

/** Everything that tells of links is old now. */
export function refreshLinks(queries: QueryClient) {
  return Promise.all([
    queries.invalidateQueries({ queryKey: ['supporters'] }),
    queries.invalidateQueries({ queryKey: ['queues'] }),
  ]);
}

function changed<L extends Terms>(isMeant: (link: L) => boolean, terms: Terms | null) {
  return (all: L[] | undefined) =>
    all?.flatMap((one) => {
      if (!isMeant(one)) return [one];
      return terms ? [{ ...one, ...terms }] : [];
    });
}
