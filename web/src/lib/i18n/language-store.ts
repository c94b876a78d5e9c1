import { chooseLanguage, isLanguage, type Language } from './languages';
import { loadMessages } from './load-messages';
import type { Messages } from './merge';

export interface Spoken {
  language: Language;
  messages: Messages;
}

const STORED = 'evenhand.language';
const listeners = new Set<() => void>();
let spoken: Spoken | null = null;

/** The language now shown, with its messages; null until the first one is loaded. */
export const languageStore = {
  current: () => spoken,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Loads a language and shows it everywhere. The choice is remembered on this device. */
export async function speak(language: Language): Promise<void> {
  if (spoken?.language === language) return;
  spoken = { language, messages: await loadMessages(language) };
  document.documentElement.lang = language;
  remember(language);
  for (const listener of listeners) listener();
}

/** The language to begin with: the one chosen last on this device, else the browser's. */
export function firstLanguage(): Language {
  const stored = recall();
  return isLanguage(stored) ? stored : chooseLanguage(navigator.languages);
}

function recall(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Storage may be switched off; the profile still knows the language.
  }
}
