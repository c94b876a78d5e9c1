import type { KeyboardEvent } from 'react';

/** Ctrl/⌘ Enter submits the form in which, or around which, it was pressed. */
export function submitOnModEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
  const form =
    event.currentTarget instanceof HTMLFormElement
      ? event.currentTarget
      : event.currentTarget.querySelector('form');
  if (!form || event.defaultPrevented) return;
  event.preventDefault();
  form.requestSubmit();
}
