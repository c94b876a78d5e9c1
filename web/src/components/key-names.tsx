import { Group, Kbd } from '@mantine/core';

const NAMES: Record<string, string> = { ' ': '␣', Enter: '↵', Escape: 'Esc' };

/** A key as it stands on the reader's keyboard: `mod` is ⌘ on Apple's, Ctrl elsewhere. */
export function KeyNames({ press }: { press: string }) {
  const parts = press
    .split('+')
    .map((part) => (part === 'mod' ? modName() : (NAMES[part] ?? part)));
  return (
    <Group gap={4} wrap="nowrap" component="span">
      {parts.map((part) => (
        <Kbd key={part} size="xs">
          {part.length === 1 ? part.toUpperCase() : part}
        </Kbd>
      ))}
    </Group>
  );
}

function modName(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}
