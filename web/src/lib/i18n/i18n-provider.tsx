import { useSyncExternalStore, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { languageStore } from './language-store';

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
      locale={spoken.language}
      messages={spoken.messages}
      {...(zone ? { timeZone: zone } : {})}
    >
      {children}
    </IntlProvider>
  );
}
