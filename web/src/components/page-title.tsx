import { Group, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';

interface Props {
  title: string;
  /** How many there are, beside the title of a list. */
  count?: number;
  /** A sentence under the title. */
  children?: ReactNode;
  /** Buttons on the right. */
  actions?: ReactNode;
}

/** The head of every page; also names the browser tab. */
export function PageTitle({ title, count, children, actions }: Props) {
  const t = useT();
  const intl = useIntl();
  useEffect(() => {
    document.title = t('app.tab', { page: title });
  }, [t, title]);
  return (
    <Group justify="space-between" align="flex-start" mb="md" gap="sm">
      <div>
        <Group gap={8} align="baseline">
          <Title order={1}>{title}</Title>
          {count === undefined ? null : (
            <Text c="dimmed" size="lg">
              {intl.formatNumber(count)}
            </Text>
          )}
        </Group>
        {children ? (
          <Text c="dimmed" maw={720}>
            {children}
          </Text>
        ) : null}
      </div>
      {actions ? <Group gap="xs">{actions}</Group> : null}
    </Group>
  );
}
