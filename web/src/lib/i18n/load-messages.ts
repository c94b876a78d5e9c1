import type { Language } from './languages';
import type { Messages } from './merge';

/** The folders of messages that come with the first load; the others come with the pages that need them. */
export const FIRST_WORDS: readonly string[] = [
  'app',
  'availability',
  'cases',
  'decision',
  'fault',
  'notify',
  'ui',
];

const FIRST: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('./messages-en'),
  ca: () => import('./messages-ca'),
  es: () => import('./messages-es'),
};

const LATER = import.meta.glob<Messages>(
  [
    '/src/messages/*/*.json',
    '!/src/messages/{app,availability,cases,decision,fault,notify,ui}/*.json',
  ],
  { import: 'default' },
);

/** All folders that come later than the first load. */
export const LATER_WORDS: readonly string[] = [
  ...new Set(Object.keys(LATER).map((path) => path.split('/')[3] ?? '')),
];

/** The first words of a language, with those of the folders named. */
export async function loadMessages(
  language: Language,
  folders: Iterable<string>,
): Promise<Messages> {
  const later = [...folders].map((folder) => LATER[`/src/messages/${folder}/${language}.json`]?.());
  const [first, ...rest] = await Promise.all([FIRST[language](), ...later]);
  return Object.assign({}, first.messages, ...rest) as Messages;
}
