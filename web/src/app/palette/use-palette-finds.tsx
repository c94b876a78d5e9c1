import { IconInbox, IconStack2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { PersonAvatar } from '@/components/people/person-avatar';
import { casesByWords, peopleByName, queuesByName } from '@/lib/directory/directory';
import type { PaletteAction } from './use-palette-actions';

/** From so many letters on cases are looked for: their ids are long, and there are many. */
const ENOUGH_FOR_CASES = 3;

/** Cases, people and queues whose name fits, asked of the server. */
export function usePaletteFinds(wanted: string): { found: PaletteAction[]; isBusy: boolean } {
  const router = useRouter();
  const people = useQuery({ ...peopleByName(wanted), enabled: wanted !== '' });
  const queues = useQuery({ ...queuesByName(wanted), enabled: wanted !== '' });
  const cases = useQuery({
    ...casesByWords(wanted),
    enabled: wanted.length >= ENOUGH_FOR_CASES,
  });
  const go = (href: string) => () => void router.navigate({ href });
  const found: PaletteAction[] = [
    ...(wanted.length >= ENOUGH_FOR_CASES ? (cases.data ?? []) : []).map((one) => ({
      id: one.id,
      group: 'cases' as const,
      label: one.caseId,
      ...(one.subject ? { hint: one.subject } : {}),
      mark: <IconInbox size={18} stroke={1.7} />,
      run: go(`/cases/${one.id}`),
    })),
    ...(people.data ?? []).map((person) => ({
      id: person.id,
      group: 'people' as const,
      label: person.displayName,
      hint: person.username,
      mark: <PersonAvatar id={person.id} name={person.displayName} />,
      run: go(`/people/${person.id}`),
    })),
    ...(queues.data ?? []).map((queue) => ({
      id: queue.id,
      group: 'queues' as const,
      label: queue.name,
      mark: <IconStack2 size={18} stroke={1.7} />,
      run: go(`/queues/${queue.id}`),
    })),
  ];
  return {
    found: wanted === '' ? [] : found,
    isBusy: people.isFetching || queues.isFetching || cases.isFetching,
  };
}
