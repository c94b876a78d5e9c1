import { Button, Group, Modal, MultiSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useT } from '@/lib/i18n/use-t';
import type { RosterPerson } from '../api/keeping-types';
import type { FixedPlace } from '../rules/fixed-grid';
import { useRosterWords } from './use-roster-words';

interface Props {
  place: FixedPlace;
  hours: readonly string[];
  people: readonly RosterPerson[];
  chosen: string[];
  onTake: (people: string[]) => void;
  onClose: () => void;
}

/** Chooses who should have one turn of every week. */
export function FixedDialog({ place, hours, people, chosen: before, onTake, onClose }: Props) {
  const t = useT();
  const words = useRosterWords({ hours: [...hours], people: [] });
  const [chosen, setChosen] = useState(before);
  const when = words.when(place.day, hours.indexOf(place.start));
  const offered = people.filter(
    ({ id, planned, active }) => (planned && active) || before.includes(id),
  );
  const take = () => {
    onTake(chosen);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('roster-fixed.choose', { when })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack gap="md">
        <MultiSelect
          label={t('roster-fixed.people')}
          data={offered.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          value={chosen}
          onChange={setChosen}
          searchable
          hidePickedOptions
          openOnFocus={false}
          data-autofocus
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button onClick={take}>{t('roster-fixed.take')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
