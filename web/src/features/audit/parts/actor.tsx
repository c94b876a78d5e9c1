import { Group } from '@mantine/core';
import { IconSettingsAutomation } from '@tabler/icons-react';
import { PersonName } from '@/components/people/person-name';
import type { AuditEntry } from '../api/audit';

/** Who did it: a person, or Evenhand by itself. */
export function ActorName({ actor }: { actor: AuditEntry['actor'] }) {
  if (actor.id !== null) return <PersonName id={actor.id} name={actor.name} />;
  return (
    <Group component="span" gap={8} wrap="nowrap" display="inline-flex">
      <IconSettingsAutomation
        size={20}
        stroke={1.6}
        aria-hidden="true"
        style={{ marginInline: 2 }}
      />
      {actor.name}
    </Group>
  );
}
