import { useState } from 'react';
import { useUndoNotice } from '@/components/undo-notice';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useChangePerson } from '../api/change-person';
import type { Person } from '../api/people';

/** Switches people on or off, one after the other; stops at the first refusal and says why. */
export function useSwitchPeople() {
  const t = useT();
  const change = useChangePerson();
  const undoable = useUndoNotice();
  const { failed } = useNotice();
  const [isBusy, setBusy] = useState(false);

  const run = async (people: readonly Person[], active: boolean): Promise<Person[]> => {
    const changed: Person[] = [];
    setBusy(true);
    try {
      for (const person of people) {
        if (person.active === active) continue;
        changed.push(await change.mutateAsync({ person, to: { active } }));
      }
    } catch (error) {
      failed(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
    return changed;
  };

  const switchAll = async (people: readonly Person[], active: boolean) => {
    const changed = await run(people, active);
    if (changed.length === 0) return;
    undoable({
      done: t(active ? 'people.switched-on' : 'people.switched-off', {
        count: changed.length,
        name: changed[0]?.displayName ?? '',
      }),
      undo: () => void run(changed, !active),
    });
  };
  return { switchAll, isBusy };
}
