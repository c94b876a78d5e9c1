import { IconArchive, IconPencil } from '@tabler/icons-react';
import { StatusBadge, type Tone } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import type { VersionStatus } from '../api/workflows';

const TONES: Record<VersionStatus, Tone> = {
  draft: 'info',
  active: 'good',
  deprecated: 'quiet',
  archived: 'quiet',
};

/** Where a version stands, in a word. */
export function VersionBadge({ status }: { status: VersionStatus }) {
  const t = useT();
  const icon = status === 'draft' ? IconPencil : status === 'archived' ? IconArchive : null;
  return (
    <StatusBadge tone={TONES[status]} {...(icon ? { icon } : {})}>
      {t(`workflow.status.${status}`)}
    </StatusBadge>
  );
}
