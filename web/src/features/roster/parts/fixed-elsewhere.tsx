import { ActionIcon, Group, List, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useT } from '@/lib/i18n/use-t';
import type { FixedTurn } from '../api/fixed';
import type { RosterPerson } from '../api/keeping-types';
import { useRosterWords } from './use-roster-words';

interface Props {
  turns: readonly FixedTurn[];
  people: readonly RosterPerson[];
  /** Nothing when the reader may only look. */
  onRemove: ((turn: FixedTurn) => void) | null;
}

/** Fixed turns that the week as it is set up does not have; they would be lost if they were not shown. */
export function FixedElsewhere({ turns, people, onRemove }: Props) {
  const t = useT();
  const words = useRosterWords({ hours: [], people: [] });
  if (turns.length === 0) return null;
  const nameOf = (id: string) =>
    people.find((person) => person.id === id)?.displayName ?? t('roster.somebody');
  return (
    <>
      <Title order={2} size="h3" mt="lg">
        {t('roster-fixed.elsewhere')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('roster-fixed.elsewhere.what')}
      </Text>
      <List size="sm" spacing={4}>
        {turns.map((turn) => {
          const name = nameOf(turn.personId);
          const when = t('roster-fixed.at', {
            day: words.weekday(turn.day, 'long'),
            start: turn.start,
          });
          return (
            <List.Item key={`${turn.personId} ${turn.day} ${turn.start}`}>
              <Group gap="xs">
                {t('roster.seat', { name, when })}
                {onRemove ? (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('roster-fixed.remove', { name, when })}
                    onClick={() => onRemove(turn)}
                  >
                    <IconTrash size={16} aria-hidden="true" />
                  </ActionIcon>
                ) : null}
              </Group>
            </List.Item>
          );
        })}
      </List>
    </>
  );
}
