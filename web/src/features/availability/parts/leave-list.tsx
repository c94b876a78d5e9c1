import { ActionIcon, Group, Skeleton, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useErrorText } from '@/components/use-error-text';
import { useT } from '@/lib/i18n/use-t';
import { personLeaveQuery } from '../api/person-leave';
import type { Leave } from '../api/week';
import type { Words } from './use-words';

interface Props {
  personId: string;
  /** The first day that still matters. */
  from: string;
  words: Words;
  onEdit: (leave: Leave) => void;
  onRemove: (leave: Leave) => void;
}

/** A person's leave from a day on. */
export function LeaveList({ personId, from, words, onEdit, onRemove }: Props) {
  const t = useT();
  const text = useErrorText();
  const leave = useQuery(personLeaveQuery(personId, from));
  if (leave.isPending) return <Skeleton height={16} width="60%" />;
  if (leave.isError) return <Text size="sm">{text(leave.error)}</Text>;
  if (leave.data.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('availability.leave.none')}
      </Text>
    );
  }
  return leave.data.map((one) => {
    const days = words.days(one.start, one.end);
    return (
      <Group key={one.id} justify="space-between" wrap="nowrap" gap="xs" py={3}>
        <div style={{ minWidth: 0 }}>
          <div>{days}</div>
          {one.note ? (
            <Text size="sm" c="dimmed" truncate>
              {one.note}
            </Text>
          ) : null}
        </div>
        {one.mayEdit ? (
          <Group gap={2} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('availability.leave.edit-days', { days })}
              onClick={() => onEdit(one)}
            >
              <IconPencil size={16} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('availability.leave.remove-days', { days })}
              onClick={() => onRemove(one)}
            >
              <IconTrash size={16} aria-hidden="true" />
            </ActionIcon>
          </Group>
        ) : null}
      </Group>
    );
  });
}
