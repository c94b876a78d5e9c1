import { useQuery } from '@tanstack/react-query';
import { ChoiceFilter } from '@/components/data-table/choice-filter';
import { OneChoiceFilter } from '@/components/data-table/one-choice-filter';
import { useT } from '@/lib/i18n/use-t';
import { TICKET_STATUSES } from '../api/ticket';
import { ticketTypesQuery } from '../api/ticket-types';
import { kindKey } from '../rules/kinds';
import type { TicketSearch } from '../rules/ticket-search';

interface Props {
  search: TicketSearch;
  onSearch: (change: Partial<TicketSearch>) => void;
}

/** The filters above everybody's tickets, as chips. */
export function TicketFilters({ search, onSearch }: Props) {
  const t = useT();
  const kinds = useQuery(ticketTypesQuery).data ?? [];
  return (
    <>
      <ChoiceFilter
        label={t('tickets.status')}
        choices={TICKET_STATUSES.map((value) => ({ value, label: t(`tickets.status.${value}`) }))}
        chosen={search.status}
        onChange={(status) => onSearch({ status })}
      />
      <OneChoiceFilter
        label={t('tickets.type')}
        choices={kinds.map((kind) => ({ value: kindKey(kind), label: kind.title }))}
        chosen={search.type}
        onChange={(type) => onSearch({ type })}
      />
    </>
  );
}
