import type { Language } from './languages';
import type { Messages } from './merge';

const LOADERS: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('./messages-en'),
  ca: () => import('./messages-ca'),
  es: () => import('./messages-es'),
};

export async function loadMessages(language: Language): Promise<Messages> {
  return (await LOADERS[language]()).messages;
}
