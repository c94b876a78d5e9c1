import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { PersonAvatar } from './person-avatar';

interface Props {
  id: string;
  name: string;
  size?: number;
  /** Something small under the name: user name, team. */
  hint?: ReactNode;
}

/** Avatar and name, everywhere the same. */
export function PersonName({ id, name, size = 24, hint }: Props) {
  return (
    <Group component="span" gap={8} wrap="nowrap" display="inline-flex" maw="100%">
      <PersonAvatar id={id} name={name} size={size} />
      <span style={{ minWidth: 0 }}>
        <Text span inherit truncate display="block">
          {name}
        </Text>
        {hint ? (
          <Text span size="xs" c="dimmed" truncate display="block">
            {hint}
          </Text>
        ) : null}
      </span>
    </Group>
  );
}
