import { Button, Switch, Text } from '@mantine/core';
import { IconPlus, IconTicket } from '@tabler/icons-react';
import { isObject, type WorkflowHead } from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import { useEditing, useFaultAt } from '../edit-context';
import { addTicket, renameWorkflowField, setWorkflow, ticketsOf } from '../rules/workflow-fields';
import { AboutFields, ReferenceFields } from './about-fields';
import { LayoutFields } from './layout-fields';
import { More } from './more';
import { Outgoing } from './outgoing';
import classes from './panel.module.css';
import { SchemaBuilder } from './schema-builder';

/** The workflow as a whole: what it is called, its data, and what can be asked for. */
export function WorkflowPanel() {
  const t = useT();
  const { document, change } = useEditing();
  const faultAt = useFaultAt({ kind: 'workflow' });
  const { workflow } = document;
  const set = <N extends keyof WorkflowHead>(name: N, value: WorkflowHead[N] | undefined) =>
    change(setWorkflow(document, name, value), `workflow ${name}`);
  return (
    <>
      <AboutFields
        of={workflow}
        taken={[]}
        faultAt={faultAt}
        onKey={(key) => set('key', key)}
        onTitle={(title) => set('title', title)}
        onDescription={(description) => set('description', description)}
      />
      <Switch
        label={t('workflow-canvas.parallel')}
        description={t('workflow-canvas.parallel.what')}
        checked={workflow.parallel ?? false}
        onChange={(event) =>
          change(setWorkflow(document, 'parallel', event.currentTarget.checked ? true : undefined))
        }
      />
      <Outgoing from={null} />
      <Tickets />
      <More title={t('workflow-canvas.fields')} startsOpen>
        <Text size="xs" c="dimmed">
          {t('workflow-canvas.fields.what')}
        </Text>
        <SchemaBuilder
          schema={isObject(workflow.fields) ? workflow.fields : {}}
          faultAt={(field) => faultAt(`fields.${field}`)}
          onChange={(schema, about) =>
            change(setWorkflow(document, 'fields', schema), about && `workflow fields ${about}`)
          }
          onRename={(name, newName) => change(renameWorkflowField(document, name, newName))}
        />
      </More>
      <More title={t('workflow-canvas.more')}>
        <ReferenceFields
          references={workflow.references}
          faultAt={faultAt}
          onChange={(references, about) =>
            change(setWorkflow(document, 'references', references), about && `workflow ${about}`)
          }
        />
        <LayoutFields
          layouts={workflow.layouts}
          names={['display']}
          faultAt={faultAt}
          onChange={(layouts) => set('layouts', layouts)}
        />
      </More>
    </>
  );
}

function Tickets() {
  const t = useT();
  const { document, change, select, isReadOnly } = useEditing();
  const tickets = ticketsOf(document);
  return (
    <div className={classes.rows} role="group" aria-label={t('workflow-canvas.tickets')}>
      <Text size="sm" fw={500}>
        {t('workflow-canvas.tickets')}
      </Text>
      {tickets.length > 0 ? (
        <ul className={classes.list}>
          {tickets.map(({ key, title }, at) => (
            <li key={at}>
              <IconTicket size={16} stroke={1.7} aria-hidden="true" />
              <button
                type="button"
                className={classes.press}
                onClick={() => select({ kind: 'ticket', at })}
              >
                {title || key}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Text size="sm" c="dimmed">
          {t('workflow-canvas.tickets.none')}
        </Text>
      )}
      {isReadOnly ? null : (
        <div>
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconPlus size={15} aria-hidden="true" />}
            onClick={() => {
              change(addTicket(document, document.workflow.title));
              select({ kind: 'ticket', at: tickets.length });
            }}
          >
            {t('workflow-canvas.ticket.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
