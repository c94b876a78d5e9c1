import { Group, UnstyledButton } from '@mantine/core';
import { useIntl } from 'react-intl';
import { speak } from '@/lib/i18n/language-store';
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/i18n/languages';
import { useT } from '@/lib/i18n/use-t';
import classes from './language-switch.module.css';

/** The languages in their own words, before anybody is signed in. */
export function LanguageSwitch() {
  const t = useT();
  const { locale } = useIntl();
  return (
    <Group gap="xs" role="group" aria-label={t('ui.language')}>
      {LANGUAGES.map((language) => (
        <UnstyledButton
          key={language}
          lang={language}
          className={classes.choice ?? ''}
          aria-pressed={locale.startsWith(language)}
          onClick={() => void speak(language)}
        >
          {LANGUAGE_NAMES[language]}
        </UnstyledButton>
      ))}
    </Group>
  );
}
