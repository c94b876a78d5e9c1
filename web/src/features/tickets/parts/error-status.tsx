import { StatusBadge, type Tone } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import type { ErrorStatus as Status } from '../api/ticket-errors';

const TONES: Record<Status, Tone> = { NEW: 'bad', REVIEWED: 'warn', RESOLVED: 'good' };

/** What people have done about an error. */
export function ErrorStatus({ status }: { status: Status }) {
  const t = useT();
  return <StatusBadge tone={TONES[status]}>{t(`tickets.error-status.${status}`)}</StatusBadge>;
}
