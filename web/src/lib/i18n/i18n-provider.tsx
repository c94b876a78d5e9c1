import { useSyncExternalStore, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { languageStore } from './language-store';
import { regional } from './languages';

interface Props {
  zone?: string;
  children: ReactNode;
}

/** Speaks the chosen language, and tells times in the reader's zone. */
export function I18nProvider({ zone, children }: Props) {
  const spoken = useSyncExternalStore(languageStore.subscribe, languageStore.current);
  if (!spoken) return null;
  return (
    <IntlProvider
      locale={regional(spoken.language, navigator.languages)}
      messages={spoken.messages}
      {...(zone ? { timeZone: zone } : {})}
    >
      {children}
    </IntlProvider>
  );
}
