import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import type { RosterWeek } from '../api/week-types';
import { personTones } from './person-tones';
import classes from './edit-bar.module.css';
import { OutcomeCallout } from './outcome-callout';
import type { RosterWords } from './use-roster-words';
import type { WeekEditor } from './use-week-editor';

interface Props {
  week: RosterWeek;
  editor: WeekEditor;
  words: RosterWords;
}

/** Above a week being edited: who is held, undo and redo, everybody who can be put in, what the server said. */
export function EditBar({ week, editor, words }: Props) {
  const t = useT();
  const { undo, redo, hold } = editor;
  useKeys('roster.edit', [
    { press: 'Escape', say: 'roster.edit.release', run: editor.release },
    { press: 'mod+z', say: 'roster.edit.undo', run: () => undo?.() },
    { press: 'mod+y', say: 'roster.edit.redo', run: () => redo?.() },
  ]);
  return (
    <div className={classes.bar}>
      <Group gap="xs" justify="space-between">
        <div className={classes.status} data-longest={t('roster.edit.how')}>
          <Text size="sm" role="status">
            {status(hold)}
          </Text>
        </div>
        <Group gap="xs">
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
            disabled={!undo || editor.isBusy}
            onClick={() => undo?.()}
          >
            {t('roster.edit.undo')}
          </Button>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconArrowForwardUp size={16} aria-hidden="true" />}
            disabled={!redo || editor.isBusy}
            onClick={() => redo?.()}
          >
            {t('roster.edit.redo')}
          </Button>
        </Group>
      </Group>
      <Bench week={week} editor={editor} />
      {editor.outcome ? (
        <OutcomeCallout outcome={editor.outcome} words={words} onDismiss={editor.dismiss} />
      ) : null}
    </div>
  );

  function status(held: WeekEditor['hold']): string {
    if (!held) return t('roster.edit.how');
    if ('person' in held) return t('roster.edit.held', { name: words.name(held.person) });
    const { person, day, turn } = held.from;
    return t('roster.edit.held-from', { name: words.name(person), when: words.when(day, turn) });
  }
}

/** Everybody who can be put in a place. */
function Bench({ week, editor }: { week: RosterWeek; editor: WeekEditor }) {
  const t = useT();
  const held = editor.hold && 'person' in editor.hold ? editor.hold.person : null;
  return (
    <div className={classes.bench} role="group" aria-label={t('roster.edit.bench')}>
      {week.people.map((person) => (
        <button
          key={person.personId}
          type="button"
          className={classes.person}
          style={personTones(person)}
          aria-pressed={held === person.personId}
          data-person={person.personId}
          onClick={() =>
            held === person.personId ? editor.release() : editor.take({ person: person.personId })
          }
        >
          {person.displayName}
        </button>
      ))}
    </div>
  );
}
