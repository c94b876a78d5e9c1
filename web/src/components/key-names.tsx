import { Group, Kbd } from '@mantine/core';
import { useT } from '@/lib/i18n/use-t';

const NAMES: Record<string, string> = { Enter: '↵', Escape: 'Esc', mod: modName() };

/** A key as it stands on the reader's keyboard: `mod` is ⌘ on Apple's, Ctrl elsewhere. */
export function KeyNames({ press }: { press: string }) {
  const t = useT();
  const parts = press
    .split('+')
    .map((part) => (part === ' ' ? t('ui.keys.space') : (NAMES[part] ?? part)));
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
