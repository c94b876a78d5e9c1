import {
  IconCircleCheck,
  IconClock,
  IconPlayerPause,
  IconUser,
  type Icon,
} from '@tabler/icons-react';
import { StatusBadge, type Tone } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import type { CaseState } from '../api/case';

const LOOKS: Record<CaseState, { tone: Tone; icon: Icon }> = {
  waiting: { tone: 'warn', icon: IconClock },
  parked: { tone: 'quiet', icon: IconPlayerPause },
  held: { tone: 'info', icon: IconUser },
  done: { tone: 'good', icon: IconCircleCheck },
};

export function StateBadge({ state }: { state: CaseState }) {
  const t = useT();
  return <StatusBadge {...LOOKS[state]}>{t(`cases.state.${state}`)}</StatusBadge>;
}
