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
  const shown = initials(name);
  // Three characters, of names that end in a number, stand closer.
  const isLong = shown.length > 2;
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
          fontSize: Math.max(10, Math.round(size * (isLong ? 0.36 : 0.42))),
          letterSpacing: isLong ? '-0.05em' : undefined,
          fontWeight: 600,
        },
      }}
    >
      {shown}
    </Avatar>
  );
}
