import { useT } from '@/lib/i18n/use-t';
import type { QueueFacts } from '../api/queues';

type Terms = Pick<
  QueueFacts,
  'strategy' | 'maxDays' | 'maxDaysMonth' | 'quotaRule' | 'quotaDays' | 'maxHeld'
>;

/** How a queue shares its work out, in sentences. */
export function useQueueWords() {
  const t = useT();
  return {
    turn: ({
      strategy,
      maxDays,
      maxDaysMonth,
    }: Pick<Terms, 'strategy' | 'maxDays' | 'maxDaysMonth'>) =>
      t('queues.words.turn', {
        strategy,
        days: maxDays,
        // Windows of 30, 60, 90… days, as far as they go.
        months: Math.floor(maxDaysMonth / 30) * 30,
      }),
    quotas: ({ quotaRule, quotaDays }: Pick<Terms, 'quotaRule' | 'quotaDays'>) =>
      t(`queues.words.${quotaRule}`, { days: quotaDays }),
    limit: ({ maxHeld }: Pick<Terms, 'maxHeld'>) =>
      maxHeld === null ? t('queues.words.no-limit') : t('queues.words.limit', { max: maxHeld }),
  };
}
