import { StatusBadge, type Tone } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import type { ImportState as State } from '../api/import';

const TONES: Record<State, Tone> = {
  uploaded: 'quiet',
  mapped: 'quiet',
  running: 'info',
  done: 'good',
  failed: 'bad',
  cancelled: 'warn',
};

export function ImportState({ state }: { state: State }) {
  const t = useT();
  return <StatusBadge tone={TONES[state]}>{t(`imports.state.${state}`)}</StatusBadge>;
}
