import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** One of ours, from `components/pictures`. */
  picture: ReactNode;
  title: string;
  /** One sentence that teaches what belongs here. */
  children: ReactNode;
  /** One button. */
  action?: ReactNode;
}

/** Nothing here yet: a picture, a sentence and the next step. */
export function EmptyState({ picture, title, children, action }: Props) {
  return (
    <Stack align="center" gap="xs" py={56} px="md" ta="center">
      {picture}
      <Title order={2} mt="sm">
        {title}
      </Title>
      <Text c="dimmed" maw={420} style={{ textWrap: 'pretty' }}>
        {children}
      </Text>
      {action ? <div style={{ marginTop: 12 }}>{action}</div> : null}
    </Stack>
  );
}
