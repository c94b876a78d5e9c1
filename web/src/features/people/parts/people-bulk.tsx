import { Button } from '@mantine/core';
import { IconUserCheck, IconUserOff } from '@tabler/icons-react';
import { useT } from '@/lib/i18n/use-t';
import type { Person } from '../api/people';
import { useSwitchPeople } from './use-switch-people';

/** Switching several people on or off at once. */
export function PeopleBulk({ people, onDone }: { people: Person[]; onDone: () => void }) {
  const t = useT();
  const { switchAll, isBusy } = useSwitchPeople();
  const mine = people.filter(({ mayEdit }) => mayEdit);
  const change = (active: boolean) => void switchAll(mine, active).then(onDone);
  const canChange = (active: boolean) => mine.some((person) => person.active !== active);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={isBusy}
        disabled={!canChange(true)}
        leftSection={<IconUserCheck size={15} aria-hidden="true" />}
        onClick={() => change(true)}
      >
        {t('people.switch-on')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        loading={isBusy}
        disabled={!canChange(false)}
        leftSection={<IconUserOff size={15} aria-hidden="true" />}
        onClick={() => change(false)}
      >
        {t('people.switch-off')}
      </Button>
    </>
  );
}
