import { Avatar } from '@mantine/core';
import { initials } from '@/lib/people/initials';
import { personColour } from '@/lib/people/person-colour';

interface Props {
  id: string;
  name: string;
  size?: number;
}

/** A person's initials on their colour. The name stands beside it, so it is silent for screen readers. */
export function PersonAvatar({ id, name, size = 24 }: Props) {
  const colour = personColour(id);
  return (
    <Avatar
      size={size}
      radius="50%"
      aria-hidden="true"
      styles={{
        placeholder: {
          background: colour.ground,
          color: colour.ink,
          border: 0,
          fontSize: Math.max(10, Math.round(size * 0.42)),
          fontWeight: 600,
        },
      }}
    >
      {initials(name)}
    </Avatar>
  );
}
