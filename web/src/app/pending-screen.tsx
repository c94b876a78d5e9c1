import { Skeleton, Stack } from '@mantine/core';

/** A page that takes longer than a moment to come: its rough shape. */
export function PendingScreen() {
  return (
    <Stack aria-busy="true">
      <Skeleton height={28} width={220} />
      <Skeleton height={34} />
      <Skeleton height={280} />
    </Stack>
  );
}
