import { Button, Group } from '@mantine/core';
import {
  IconBan,
  IconForms,
  IconPlayerPause,
  IconPlayerPlay,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import type { Ticket } from '../api/ticket';
import { ticketDeeds, type TicketDeed } from '../rules/deeds-for';
import { FieldsDialog } from './fields-dialog';
import { TicketDeedDialog } from './ticket-deed-dialog';

const ICONS: Record<TicketDeed, Icon> = {
  hold: IconPlayerPause,
  resume: IconPlayerPlay,
  fields: IconForms,
  cancel: IconBan,
};
const KEYS: Record<TicketDeed, string> = { hold: 'h', resume: 'h', fields: 'e', cancel: 'c' };

/** What those who look after tickets can do with one. */
export function TicketActions({ of }: { of: Ticket }) {
  const t = useT();
  const deeds = of.mayRepair ? ticketDeeds(of.ticket.status) : [];
  const [open, setOpen] = useState<TicketDeed | null>(null);
  useKeys(
    'tickets.ticket',
    deeds.map((deed) => ({
      press: KEYS[deed],
      say: `tickets.deed.${deed}`,
      run: () => setOpen(deed),
    })),
  );
  if (deeds.length === 0 && open === null) return null;
  const close = () => setOpen(null);
  return (
    <>
      <Group gap="xs" mb="lg">
        {deeds.map((deed) => {
          const Mark = ICONS[deed];
          return (
            <Button
              key={deed}
              variant="default"
              leftSection={<Mark size={16} aria-hidden="true" />}
              onClick={() => setOpen(deed)}
            >
              {t(`tickets.deed.${deed}`)}
            </Button>
          );
        })}
      </Group>
      {open === 'fields' ? <FieldsDialog of={of} onClose={close} /> : null}
      {open !== null && open !== 'fields' ? (
        <TicketDeedDialog of={of} deed={open} onClose={close} />
      ) : null}
    </>
  );
}
