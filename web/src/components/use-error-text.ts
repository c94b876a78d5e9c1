import { useIntl } from 'react-intl';
import { Broken, Refusal, SignedOut, Unreachable } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { useFaultText } from './use-fault-text';

/**
 * An error in words. Refusals are looked up as `refusal.<code>` in the message files (values: what the server
 * sent with it); one we have no words for is told in the server's. Input that does not fit is told by its first fault.
 */
export function useErrorText(): (error: Error) => string {
  const t = useT();
  const sayFault = useFaultText();
  const { messages } = useIntl();
  return (error) => {
    if (error instanceof Unreachable) return t('ui.error.unreachable');
    if (error instanceof SignedOut) return t('ui.error.signed-out');
    if (error instanceof Broken) return t('ui.error.broken');
    if (error instanceof Refusal) {
      const [fault] = error.fields;
      if (error.code === 'invalid' && fault) return sayFault(fault);
      const id = `refusal.${error.code}`;
      return id in messages ? t(id, plain(error.extras)) : error.detail;
    }
    return t('ui.error.unexpected');
  };
}

function plain(extras: Record<string, unknown>): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(extras)) {
    if (typeof value === 'string' || typeof value === 'number') values[name] = value;
  }
  return values;
}
