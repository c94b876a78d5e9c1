import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { instant } from '@/lib/time/instant';
import { relative } from '@/lib/time/relative';
import { useNow } from '@/lib/time/use-now';

/** How long ago something was, in plain words: inside of what can be pressed nothing else may be. */
export function useSince(): (at: string) => string {
  const intl = useIntl();
  const now = useNow();
  return useCallback(
    (at) => {
      const { value, unit } = relative(instant(at), now);
      return intl.formatRelativeTime(value, unit, { numeric: 'auto', style: 'short' });
    },
    [intl, now],
  );
}
