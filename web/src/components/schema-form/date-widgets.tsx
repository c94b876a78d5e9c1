import { DateTimePicker } from '@mantine/dates';
import type { WidgetProps } from '@rjsf/utils';
import { IconCalendar } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { DateField } from '@/components/dates/date-field';
import { DatesFrame } from '@/components/dates/dates-frame';
import { useT } from '@/lib/i18n/use-t';
import { instant, isoOf } from '@/lib/time/instant';
import { dayIn, instantAt, timeIn } from '@/lib/time/zoned';
import { deviceZone } from '@/lib/time/zones';
import type { Data, Schema } from './types';

type Props = WidgetProps<Data, Schema>;

function usual({ id, label, required, disabled, readonly, rawErrors, schema }: Props) {
  return {
    id,
    label,
    required: required ?? false,
    disabled: (disabled ?? false) || (readonly ?? false),
    description: schema.description,
    error: rawErrors?.length ? rawErrors.join('\n') : undefined,
  };
}

/** A calendar day, `2026-03-29`. */
export function DayWidget(props: Props) {
  return (
    <DateField
      {...usual(props)}
      value={typeof props.value === 'string' ? props.value : null}
      clearable={!props.required}
      onChange={(day) => props.onChange(day ?? undefined)}
    />
  );
}

/** A moment, kept as an instant and shown in the reader's zone. */
export function MomentWidget(props: Props) {
  const t = useT();
  const zone = useIntl().timeZone ?? deviceZone();
  return (
    <DatesFrame>
      <DateTimePicker
        {...usual(props)}
        valueFormat="D MMM YYYY HH:mm"
        leftSection={<IconCalendar size={16} aria-hidden="true" />}
        clearable={!props.required}
        clearButtonProps={{ 'aria-label': t('ui.clear') }}
        value={localOf(props.value, zone)}
        onChange={(local) => props.onChange(local === null ? undefined : instantOf(local, zone))}
      />
    </DatesFrame>
  );
}

function localOf(value: unknown, zone: string): string | null {
  const at = typeof value === 'string' ? instant(value).getTime() : Number.NaN;
  return Number.isNaN(at) ? null : `${dayIn(at, zone)} ${timeIn(at, zone)}:00`;
}

function instantOf(local: string, zone: string): string {
  return isoOf(instantAt(local.slice(0, 10), local.slice(11, 16), zone));
}
