import { StatusBadge, type Tone } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import type { Run, RunState } from '../api/planning-types';

const TONES: Record<RunState, Tone> = {
  waiting: 'quiet',
  running: 'info',
  stopped: 'quiet',
  ended: 'good',
  failed: 'bad',
  discarded: 'quiet',
};

/** Where a run stands, in a word. */
export function RunBadge({ run }: { run: Pick<Run, 'state'> }) {
  const t = useT();
  return <StatusBadge tone={TONES[run.state]}>{t(`roster.run.state.${run.state}`)}</StatusBadge>;
}
