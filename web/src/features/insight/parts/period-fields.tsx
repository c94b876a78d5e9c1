import { Group, Select } from '@mantine/core';
import { DateField } from '@/components/dates/date-field';
import { useT } from '@/lib/i18n/use-t';
import { USUAL_DAYS, type PeriodSearch } from '../rules/load-search';

interface Props {
  search: PeriodSearch;
  onSearch: (change: Partial<PeriodSearch>) => void;
  /** The days shown, once known: the server chooses them when the address does not. */
  shown: { from: string; to: string } | null;
}

const WIDTHS = [1, USUAL_DAYS, 14, 28];

/** The days of a report, and how many are counted together. */
export function PeriodFields({ search, onSearch, shown }: Props) {
  const t = useT();
  const days = search.days ?? USUAL_DAYS;
  const widths = WIDTHS.includes(days) ? WIDTHS : [...WIDTHS, days];
  const from = search.from ?? shown?.from ?? null;
  const to = search.to ?? shown?.to ?? null;
  return (
    <>
      <Group gap="xs" wrap="nowrap">
        <DateField
          aria-label={t('insight.from')}
          w={150}
          value={from}
          {...(to ? { maxDate: to } : {})}
          onChange={(day) => onSearch({ from: day ?? undefined })}
        />
        <DateField
          aria-label={t('insight.to')}
          w={150}
          value={to}
          {...(from ? { minDate: from } : {})}
          onChange={(day) => onSearch({ to: day ?? undefined, from: from ?? undefined })}
        />
      </Group>
      <Select
        aria-label={t('insight.window')}
        w={150}
        allowDeselect={false}
        data={widths.map((width) => ({
          value: `${width}`,
          label: t('insight.window.days', { count: width }),
        }))}
        value={`${days}`}
        onChange={(width) =>
          onSearch({ days: Number(width) === USUAL_DAYS ? undefined : Number(width) })
        }
      />
    </>
  );
}
