/** One key a page understands. */
export interface Key {
  /** `j`, `Enter`, `?`, `mod+k`, `mod+Enter`. */
  press: string;
  /** Message id of what it does, for the list of keys. */
  say: string;
  run: () => void;
}

export interface KeyGroup {
  /** Message id of the heading in the list of keys. */
  title: string;
  keys: readonly Key[];
}

const groups: KeyGroup[] = [];

/** Later groups win: what was opened last hears first. */
export function addKeys(group: KeyGroup): () => void {
  groups.push(group);
  return () => {
    groups.splice(groups.indexOf(group), 1);
  };
}

/** Everything that can be pressed now, for the list of keys. */
export function activeKeys(): readonly KeyGroup[] {
  return groups;
}

/** The key an event means, if somebody on the page listens to it. */
export function keyFor(event: KeyboardEvent): Key | null {
  for (const group of [...groups].reverse()) {
    const found = group.keys.find((key) => matches(key.press, event));
    if (found && mayRun(found.press, event)) return found;
  }
  return null;
}

function matches(press: string, event: KeyboardEvent): boolean {
  const mod = press.startsWith('mod+');
  const key = mod ? press.slice(4) : press;
  return (event.metaKey || event.ctrlKey) === mod && !event.altKey && event.key === key;
}

/** Plain keys are not ours while somebody types, presses a button or reads a dialog. */
function mayRun(press: string, event: KeyboardEvent): boolean {
  if (press.startsWith('mod+')) return true;
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (document.querySelector('[role="dialog"][aria-modal="true"]')) return false;
  if (
    target?.closest(
      'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"]',
    )
  ) {
    return false;
  }
  const isAction = press === 'Enter' || press === ' ';
  return !(isAction && target?.closest('a, button, input, summary, [role="button"]'));
}
