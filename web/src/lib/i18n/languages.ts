export const LANGUAGES = ['en', 'ca', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words; never translated. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  ca: 'Català',
  es: 'Español',
};

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The first of the wished languages that we speak. */
export function chooseLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const plain = wish.toLowerCase().split('-')[0];
    if (isLanguage(plain)) return plain;
  }
  return 'en';
}

const USUAL_REGION: Record<Language, string> = { en: 'en-GB', ca: 'ca-ES', es: 'es-ES' };

/** How the reader's region writes dates and numbers in a language: `en-US` or `en-GB`. */
export function regional(language: Language, wishes: readonly string[]): string {
  return wishes.find((wish) => wish.startsWith(`${language}-`)) ?? USUAL_REGION[language];
}
