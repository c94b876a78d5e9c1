import { useCallback } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { FieldError } from '@/lib/http/problem';

/**
 * What is wrong with a field, in words: `fault.<code>` in the message files, or `workflow-fault.<code>`, which come
 * later. A code we have no words for, or one without the arguments they need, is told in the server's.
 */
export function useFaultText(): (fault: FieldError) => string {
  const intl = useIntl();
  return useCallback(
    (fault) => {
      const { code } = fault;
      const words = intl.messages[`fault.${code}`] ?? intl.messages[`workflow-fault.${code}`];
      if (!words) return fault.message;
      try {
        const said = intl.formatters.getMessageFormat(words, intl.locale);
        return String(said.format(plain(intl, fault.args ?? {})));
      } catch {
        return fault.message;
      }
    },
    [intl],
  );
}

function plain(intl: IntlShape, args: Record<string, unknown>): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(args)) {
    if (typeof value === 'string' || typeof value === 'number') values[name] = value;
    if (Array.isArray(value)) {
      values[name] = intl.formatList(value.map(String), { type: 'disjunction' });
    }
  }
  return values;
}
