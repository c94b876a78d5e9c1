import { Badge } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useT } from '@/lib/i18n/use-t';
import { newErrorsQuery } from '../api/ticket-errors';

/** How many errors nobody has looked at, beside the page's name. */
export default function ErrorsBadge() {
  const t = useT();
  const { data: count = 0 } = useQuery(newErrorsQuery);
  return count === 0 ? null : (
    <Badge
      size="sm"
      ml="auto"
      variant="filled"
      color="red"
      aria-label={t('app.ticket-errors-new', { count })}
    >
      {count}
    </Badge>
  );
}
