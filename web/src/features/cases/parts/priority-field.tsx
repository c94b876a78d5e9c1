import { Input, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { PRIORITIES, type Priority } from '../api/case';
import { PriorityMark } from './priority-mark';

interface Props {
  value?: Priority;
  onChange?: (priority: Priority) => void;
}

export function PriorityField({ value, onChange }: Props) {
  const t = useT();
  const id = useId();
  return (
    <div>
      <Input.Label id={id}>{t('cases.priority')}</Input.Label>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        data={PRIORITIES.map((priority) => ({
          value: priority,
          label: <PriorityMark priority={priority} />,
        }))}
        {...(value ? { value } : {})}
        onChange={(priority) => onChange?.(priority as Priority)}
      />
    </div>
  );
}
