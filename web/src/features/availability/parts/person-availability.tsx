import { Button, Group, Text, Title } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Fact, Facts } from '@/components/facts';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { useNow } from '@/lib/time/use-now';
import { dayIn, timeIn } from '@/lib/time/zoned';
import { shiftQuery } from '../api/shift';
import type { Leave } from '../api/week';
import { LeaveDialog } from './leave-dialog';
import { LeaveList } from './leave-list';
import { PersonPresence } from './person-presence';
import { ShiftDialog } from './shift-dialog';
import { ShiftSummary } from './shift-summary';
import { useLeaveDeeds } from './use-leave-deeds';
import { placeOf, useWords } from './use-words';

interface Props {
  person: { id: string; name: string; zone: string };
  /** Whether the reader may say when the person is absent. */
  mayEditLeave: boolean;
}

type Doing = { leave: Leave | null } | 'shift' | null;

/** When a person works: presence, hours, leave to come; and the forms to change them. */
export function PersonAvailability({ person, mayEditLeave }: Props) {
  const t = useT();
  const session = useSession();
  const now = useNow().getTime();
  const words = useWords(session.person.zone);
  const deeds = useLeaveDeeds(words);
  const mayEditShift = useQuery(shiftQuery(person.id)).data?.mayEdit ?? false;
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const isSelf = session.person.id === person.id;
  const today = dayIn(now, person.zone);
  return (
    <>
      <Facts>
        <Fact label={t('availability.presence')}>
          <PersonPresence personId={person.id} mayChange={mayEditLeave || isSelf} />
        </Fact>
        <Fact label={t('availability.zone')}>
          {placeOf(person.zone)}
          <Text size="sm" c="dimmed" className="num">
            {t('availability.zone.now', { time: timeIn(now, person.zone) })}
          </Text>
        </Fact>
        <Fact label={t('availability.shift')}>
          <Group justify="space-between" align="flex-start" gap="xs">
            <div style={{ whiteSpace: 'nowrap' }}>
              <ShiftSummary personId={person.id} />
            </div>
            {mayEditShift ? (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('availability.shift.edit')}
                leftSection={<IconPencil size={15} aria-hidden="true" />}
                onClick={() => setDoing('shift')}
              >
                {t('availability.edit')}
              </Button>
            ) : null}
          </Group>
        </Fact>
      </Facts>
      <Group justify="space-between" mt="lg" mb={4}>
        <Title order={3}>{t('availability.leave.coming')}</Title>
        {mayEditLeave ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={15} aria-hidden="true" />}
            onClick={() => setDoing({ leave: null })}
          >
            {t('availability.leave.add')}
          </Button>
        ) : null}
      </Group>
      <LeaveList
        personId={person.id}
        from={today}
        words={words}
        onEdit={(leave) => setDoing({ leave })}
        onRemove={(leave) => void deeds.remove(leave, person.name).catch(deeds.failed)}
      />
      {doing === 'shift' ? <ShiftDialog person={person} onClose={close} /> : null}
      {doing !== null && doing !== 'shift' ? (
        <LeaveDialog
          leave={doing.leave}
          person={person}
          day={today}
          deeds={deeds}
          words={words}
          onClose={close}
        />
      ) : null}
    </>
  );
}
