import { useCallback } from 'react';
import { useIntl, type PrimitiveType } from 'react-intl';

export type Values = Record<string, PrimitiveType>;
export type T = (id: string, values?: Values) => string;

/** `t('app.page.teams')`: the words for a message, in the reader's language. */
export function useT(): T {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
