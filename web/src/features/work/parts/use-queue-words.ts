import { useT } from '@/lib/i18n/use-t';
import type { QueueFacts } from '../api/queues';

type Terms = Pick<
  QueueFacts,
  'policy' | 'strategy' | 'maxDays' | 'maxDaysMonth' | 'quotaRule' | 'quotaDays' | 'maxHeld'
>;

/** How a queue shares its work out, in sentences. */
export function useQueueWords() {
  const t = useT();
  return {
    kind: ({ kind }: Pick<QueueFacts, 'kind'>) =>
      kind === 'case' || kind === 'task' ? t(`queues.kind.${kind}`) : kind,
    turn: ({
      policy,
      strategy,
      maxDays,
      maxDaysMonth,
    }: Pick<Terms, 'policy' | 'strategy' | 'maxDays' | 'maxDaysMonth'>) =>
      policy === 'balanced'
        ? t('queues.words.turn', {
            strategy,
            days: maxDays,
            // Windows of 30, 60, 90… days, as far as they go.
            months: Math.floor(maxDaysMonth / 30) * 30,
          })
        : t('queues.words.shortest', { strategy }),
    quotas: ({
      policy,
      quotaRule,
      quotaDays,
    }: Pick<Terms, 'policy' | 'quotaRule' | 'quotaDays'>) =>
      policy === 'balanced'
        ? t(`queues.words.${quotaRule}`, { days: quotaDays })
        : t('queues.words.no-quotas'),
    limit: ({ maxHeld }: Pick<Terms, 'maxHeld'>) =>
      maxHeld === null ? t('queues.words.no-limit') : t('queues.words.limit', { max: maxHeld }),
  };
}
