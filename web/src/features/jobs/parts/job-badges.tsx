import { StatusBadge, type Tone } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import type { RoutineState } from '../api/routines';
import type { ErrandState } from '../rules/jobs-search';

const ERRANDS: Record<ErrandState, Tone> = {
  waiting: 'quiet',
  running: 'info',
  retrying: 'warn',
  'given-up': 'bad',
};

const ROUTINES: Record<RoutineState, Tone> = {
  new: 'quiet',
  running: 'info',
  fine: 'good',
  retrying: 'warn',
};

/** Where an errand stands, in a word or two. */
export function ErrandBadge({ state }: { state: ErrandState }) {
  const t = useT();
  return <StatusBadge tone={ERRANDS[state]}>{t(`jobs.state.${state}`)}</StatusBadge>;
}

/** How a routine went, in a word or two. */
export function RoutineBadge({ state }: { state: RoutineState }) {
  const t = useT();
  return <StatusBadge tone={ROUTINES[state]}>{t(`jobs.went.${state}`)}</StatusBadge>;
}
