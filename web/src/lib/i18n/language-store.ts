import { chooseLanguage, isLanguage, type Language } from './languages';
import { FIRST_WORDS, loadMessages } from './load-messages';
import type { Messages } from './merge';

export interface Spoken {
  language: Language;
  messages: Messages;
}

const STORED = 'evenhand.language';
const listeners = new Set<() => void>();
const needed = new Set<string>();
let spoken: Spoken | null = null;
let wanted: Language | null = null;
let shown = 0;

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
  if (wanted === language && spoken?.language === language) return;
  wanted = language;
  await show();
  document.documentElement.lang = language;
  remember(language);
}

/** Loads the words of more folders, in the language spoken now and in every one chosen later. */
export async function needWords(folders: readonly string[]): Promise<void> {
  for (const folder of folders) if (!FIRST_WORDS.includes(folder)) needed.add(folder);
  if (wanted && shown < needed.size) await show();
}

/** Shows the language wanted last with all words needed, whatever was asked for while they were on their way. */
async function show(): Promise<void> {
  let language: Language;
  let folders: ReadonlySet<string>;
  let messages: Messages;
  do {
    language = wanted ?? firstLanguage();
    folders = new Set(needed);
    messages = await loadMessages(language, folders);
  } while (language !== wanted || folders.size < needed.size);
  spoken = { language, messages };
  shown = folders.size;
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
