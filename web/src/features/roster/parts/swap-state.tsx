import { StatusBadge, type Tone } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import type { SwapState } from '../api/swap-types';

const TONES: Record<SwapState, Tone> = {
  open: 'info',
  waiting: 'warn',
  done: 'good',
  declined: 'bad',
  withdrawn: 'quiet',
  refused: 'bad',
  expired: 'quiet',
};

/** Where a request stands, in a word. */
export function SwapStateBadge({ state }: { state: SwapState }) {
  const t = useT();
  return <StatusBadge tone={TONES[state]}>{t(`swap.state.${state}`)}</StatusBadge>;
}
