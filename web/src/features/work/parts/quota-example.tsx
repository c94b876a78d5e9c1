import { Group, Text } from '@mantine/core';
import { PersonAvatar } from '@/components/people/person-avatar';
import { useT } from '@/lib/i18n/use-t';
import type { Queue } from '../api/queues';
import { quotaExample } from '../rules/quota-example';

const PEOPLE = [
  { id: 'amy', name: 'Amy', quota: 1 },
  { id: 'ben', name: 'Ben', quota: 3 },
] as const;
const LENGTH = 10;

/** Who of two made-up people would get the next cases under a quota rule. */
export function QuotaExample({ rule }: { rule: Queue['quotaRule'] }) {
  const t = useT();
  const picks = quotaExample(PEOPLE, rule, LENGTH);
  return (
    <div>
      <Text size="sm">{t('queues.quota-example')}</Text>
      <Group gap={4} mt={6} role="img" aria-label={picks.join(', ')}>
        {picks.map((name, index) => (
          <PersonAvatar
            key={index}
            id={PEOPLE.find((person) => person.name === name)?.id ?? ''}
            name={name}
            size={26}
          />
        ))}
      </Group>
      <Text size="sm" c="dimmed" mt={6}>
        {t(`queues.quota-example.${rule}`)}
      </Text>
    </div>
  );
}
