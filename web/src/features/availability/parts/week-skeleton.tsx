import { Group, Skeleton, Stack } from '@mantine/core';

/** Grey bars where people will be. */
export function WeekSkeleton() {
  return (
    <Stack gap={0} aria-hidden="true" mt="md">
      {Array.from({ length: 8 }, (_, row) => (
        <Group key={row} h={44} gap="md" wrap="nowrap">
          <Skeleton circle height={26} style={{ flex: 'none' }} />
          <Skeleton height={12} width={120} style={{ flex: 'none' }} />
          <Skeleton height={16} />
        </Group>
      ))}
    </Stack>
  );
}
