import {
  IconBan,
  IconClock,
  IconPlayerPause,
  IconPlayerPlay,
  type Icon,
} from '@tabler/icons-react';
import { StatusBadge, type Tone } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import type { TicketStatus as Status } from '../api/ticket';

const LOOKS: Record<Status, { tone: Tone; icon?: Icon }> = {
  NOT_STARTED: { tone: 'quiet', icon: IconClock },
  IN_PROGRESS: { tone: 'info', icon: IconPlayerPlay },
  ON_HOLD: { tone: 'warn', icon: IconPlayerPause },
  COMPLETED: { tone: 'good' },
  CANCELLED: { tone: 'quiet', icon: IconBan },
};

/** Where a ticket stands. */
export function TicketStatus({ status }: { status: Status }) {
  const t = useT();
  return <StatusBadge {...LOOKS[status]}>{t(`tickets.status.${status}`)}</StatusBadge>;
}
