import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { StatusBadge } from '@/components/status-badge';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { presencesQuery, useSetPresence } from '../api/presence';

/** Whether a person says to be here; a switch for those who may say so. */
export function PersonPresence({ personId, mayChange }: { personId: string; mayChange: boolean }) {
  const t = useT();
  const me = useSession().person;
  const isMe = me.id === personId;
  const presences = useQuery({ ...presencesQuery, enabled: !isMe });
  const setPresence = useSetPresence(personId);
  const { failed } = useNotice();
  const present = isMe ? me.present : presences.data?.[personId];
  if (present === undefined) return null;
  const word = t(present ? 'availability.presence.available' : 'availability.presence.away');
  if (!mayChange) return <StatusBadge tone={present ? 'good' : 'quiet'}>{word}</StatusBadge>;
  return (
    <Switch
      label={word}
      checked={present}
      onChange={(event) => setPresence.mutate(event.currentTarget.checked, { onError: failed })}
    />
  );
}
