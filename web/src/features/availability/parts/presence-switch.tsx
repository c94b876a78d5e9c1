import { Button } from '@mantine/core';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { useSetPresence } from '../api/presence';
import classes from './presence-switch.module.css';

/** Am I here? One press changes it; new work comes only while available. */
export function PresenceSwitch() {
  const t = useT();
  const { person } = useSession();
  const setPresence = useSetPresence(person.id);
  const { failed } = useNotice();
  const { present } = person;
  const word = t(present ? 'availability.presence.available' : 'availability.presence.away');
  return (
    <Button
      variant="default"
      size="compact-md"
      role="switch"
      aria-checked={present}
      aria-label={t('availability.presence.switch', { state: word })}
      title={t(present ? 'availability.presence.go-away' : 'availability.presence.come-back')}
      className={classes.switch ?? ''}
      leftSection={<span className={classes.dot} data-present={present} aria-hidden="true" />}
      onClick={() => setPresence.mutate(!present, { onError: failed })}
    >
      <span className={classes.word}>{word}</span>
    </Button>
  );
}
