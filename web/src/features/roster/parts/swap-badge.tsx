import { Badge } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useT } from '@/lib/i18n/use-t';
import { swapsWaitingQuery } from '../api/swaps';

/** How many swap requests wait for the reader, beside the page's name. */
export default function SwapBadge() {
  const t = useT();
  const { data } = useQuery(swapsWaitingQuery);
  const count = (data?.toMe ?? 0) + (data?.toApprove ?? 0);
  return count === 0 ? null : (
    <Badge size="sm" ml="auto" variant="filled" aria-label={t('app.swaps-waiting', { count })}>
      {count}
    </Badge>
  );
}
