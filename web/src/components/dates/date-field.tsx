import { DateInput, type DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useT } from '@/lib/i18n/use-t';
import { DatesFrame } from './dates-frame';

/** A calendar day as `YYYY-MM-DD`, typed or picked. */
export function DateField(props: DateInputProps) {
  const t = useT();
  return (
    <DatesFrame>
      <DateInput
        valueFormat="D MMM YYYY"
        leftSection={<IconCalendar size={16} aria-hidden="true" />}
        clearButtonProps={{ 'aria-label': t('ui.clear') }}
        {...props}
      />
    </DatesFrame>
  );
}
