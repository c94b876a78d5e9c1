import { Select, type SelectProps } from '@mantine/core';
import { allZones } from '@/lib/time/zones';

const ZONES = allZones().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));

/** Picks a time zone by its IANA name. */
export function ZonePicker(props: Omit<SelectProps, 'data'>) {
  return <Select searchable limit={60} allowDeselect={false} {...props} data={ZONES} />;
}
