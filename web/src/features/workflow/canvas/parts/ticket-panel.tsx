import { Button, Input } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { TicketTypeDefinition } from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import { useEditing, useFaultAt } from '../edit-context';
import { removeTicket, setTicket, ticketsOf } from '../rules/workflow-fields';
import { AboutFields, ReferenceFields } from './about-fields';
import { LayoutFields } from './layout-fields';
import { More } from './more';
import { RolesInput } from './roles-input';
import { FieldPicker } from './some-fields';

/** Something people can ask for. */
export function TicketPanel({ at }: { at: number }) {
  const t = useT();
  const { document, change, select, isReadOnly } = useEditing();
  const faultAt = useFaultAt({ kind: 'ticket', at });
  const tickets = ticketsOf(document);
  const ticket = tickets[at];
  if (!ticket) return null;
  const set = <N extends keyof TicketTypeDefinition>(
    name: N,
    value: TicketTypeDefinition[N] | undefined,
  ) => change(setTicket(document, at, name, value), `ticket ${at} ${name}`);
  return (
    <>
      <AboutFields
        of={ticket}
        taken={tickets.filter((_, place) => place !== at).map(({ key }) => key)}
        faultAt={faultAt}
        onKey={(key) => set('key', key)}
        onTitle={(title) => set('title', title)}
        onDescription={(description) => set('description', description)}
      />
      <Input.Wrapper
        label={t('workflow-canvas.ticket.fields')}
        description={t('workflow-canvas.ticket.fields.what')}
        labelElement="div"
      >
        <FieldPicker
          label={t('workflow-canvas.ticket.fields')}
          value={Array.isArray(ticket.fields) ? ticket.fields : []}
          workflow={document.workflow}
          error={faultAt('fields')}
          onChange={(fields) => change(setTicket(document, at, 'fields', fields))}
        />
      </Input.Wrapper>
      <RolesInput
        label={t('workflow-canvas.ticket.roles')}
        description={t('workflow-canvas.ticket.roles.what')}
        value={Array.isArray(ticket.company_roles) ? ticket.company_roles : []}
        error={faultAt('company_roles')}
        onChange={(roles) =>
          change(setTicket(document, at, 'company_roles', roles.length > 0 ? roles : undefined))
        }
      />
      <More title={t('workflow-canvas.more')}>
        <ReferenceFields
          references={ticket.references}
          faultAt={faultAt}
          onChange={(references, about) =>
            change(
              setTicket(document, at, 'references', references),
              about && `ticket ${at} ${about}`,
            )
          }
        />
        <LayoutFields
          layouts={ticket.layouts}
          names={['edit', 'display']}
          faultAt={faultAt}
          onChange={(layouts) => set('layouts', layouts)}
        />
      </More>
      {isReadOnly ? null : (
        <div>
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={15} aria-hidden="true" />}
            onClick={() => {
              change(removeTicket(document, at));
              select({ kind: 'workflow' });
            }}
          >
            {t('workflow-canvas.ticket.remove')}
          </Button>
        </div>
      )}
    </>
  );
}
