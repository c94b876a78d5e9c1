import type { Data } from '../api/ticket';

/* What is being filled in, kept in this tab: a reload loses nothing. */

const PREFIX = 'evenhand.form.';

/** What a form was left with; null when it is not there, or cannot be read. */
export function keptForm(name: string): Data | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PREFIX + name) ?? 'null');
    return isData(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps it, where the browser lets us; the form works without. */
export function keepForm(name: string, values: Data): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(values));
  } catch {
    forgetForm(name);
  }
}

export function forgetForm(name: string): void {
  try {
    sessionStorage.removeItem(PREFIX + name);
  } catch {
    // No storage, nothing kept.
  }
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
