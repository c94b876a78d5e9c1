import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { FilterBar } from '@/components/data-table/filter-bar';
import { DateField } from '@/components/dates/date-field';
import { useT } from '@/lib/i18n/use-t';
import { mondayOf } from '@/lib/time/calendar';
import { fairnessCsv, type Weeks } from '../api/fairness';
import { MEASURES, type Measure, type RosterFairnessSearch } from '../rules/fairness-search';

interface Props {
  weeks: Weeks;
  measure: Measure;
  onSearch: (change: Partial<RosterFairnessSearch>) => void;
}

/** Which weeks and which figure are looked at; everything chosen lives in the address. */
export function FairnessFilters({ weeks, measure, onSearch }: Props) {
  const t = useT();
  return (
    <FilterBar
      actions={
        <Button
          component="a"
          href={fairnessCsv(weeks)}
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {t('roster-fairness.csv')}
        </Button>
      }
    >
      <Group gap="xs" wrap="nowrap">
        <DateField
          aria-label={t('roster-fairness.from')}
          w={150}
          value={weeks.from}
          maxDate={weeks.to}
          onChange={(day) => onSearch({ from: day ? mondayOf(day) : undefined })}
        />
        <DateField
          aria-label={t('roster-fairness.to')}
          w={150}
          value={weeks.to}
          minDate={weeks.from}
          onChange={(day) => onSearch({ to: day ? mondayOf(day) : undefined, from: weeks.from })}
        />
      </Group>
      <SegmentedControl
        size="xs"
        aria-label={t('roster-fairness.measure')}
        value={measure}
        data={MEASURES.map((value) => ({ value, label: t(`roster-fairness.measure.${value}`) }))}
        onChange={(value) => onSearch({ measure: MEASURES.find((one) => one === value) })}
      />
    </FilterBar>
  );
}
