import { StatusBadge } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';

/** Whether a person takes part in the work at all. */
export function PersonState({ active }: { active: boolean }) {
  const t = useT();
  return (
    <StatusBadge tone={active ? 'good' : 'quiet'}>
      {t(active ? 'people.state.active' : 'people.state.off')}
    </StatusBadge>
  );
}
