import { NumberInput } from '@mantine/core';
import { useEffect, useState } from 'react';

interface Props {
  label: string;
  value: number;
  onChange: (quota: number) => void;
}

/** A quota in a table: typed and left, or Enter; Escape brings the old one back. */
export function QuotaField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState<number | string>(value);
  useEffect(() => setTyped(value), [value]);
  const commit = () => {
    const quota = Number(typed);
    if (typed === '' || !Number.isInteger(quota) || quota < 1) setTyped(value);
    else if (quota !== value) onChange(quota);
  };
  return (
    <NumberInput
      size="xs"
      w={56}
      hideControls
      min={1}
      max={9_999}
      clampBehavior="strict"
      allowDecimal={false}
      aria-label={label}
      value={typed}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setTyped(value);
      }}
    />
  );
}
