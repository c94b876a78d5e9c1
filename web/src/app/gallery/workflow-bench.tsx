import { Button, Group, Select, Switch, Tabs, Title, useMantineColorScheme } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { WorkflowDocument } from '@/components/workflow-drawing/document';
import { WorkflowCanvas } from '@/features/workflow/canvas/workflow-canvas';
import { DryRun } from '@/features/workflow/dry-run/dry-run';
import { useKeyboard } from '@/lib/keys/use-keys';
import { DOCUMENT_EDIT, LEAVE, ONBOARDING } from '@/test/fake-kit/workflow-samples';

const DOCUMENTS: Record<string, WorkflowDocument> = {
  'document-edit': DOCUMENT_EDIT,
  'customer-onboarding': ONBOARDING,
  'leave-request': LEAVE,
};

const FAULTS = [
  { path: 'tasks[2].action_url', message: 'Expected an address.' },
  { path: 'transitions[1].condition.question', message: 'There is no such field.' },
  {
    path: ['workflow', 'fields', 'properties', 'score'].join('.'),
    message: 'Expected a JSON Schema.',
  },
];

/** The editor of workflows and the dry run without a server. Development only, never translated. */
export function WorkflowBench() {
  const { setColorScheme } = useMantineColorScheme();
  const [name, setName] = useState('document-edit');
  const [edited, setEdited] = useState<WorkflowDocument | null>(null);
  const [isReadOnly, setReadOnly] = useState(false);
  const [isFaulty, setFaulty] = useState(false);
  const document = edited ?? DOCUMENTS[name] ?? DOCUMENT_EDIT;
  useKeyboard();
  useEffect(() => {
    window.document.title = 'Workflow bench';
  }, []);
  return (
    <main id="content" style={{ padding: 16 }}>
      <Group justify="space-between" mb="md">
        <Title order={1}>Workflow bench</Title>
        <Group gap="md">
          <Switch
            label="Problems"
            checked={isFaulty}
            onChange={(event) => setFaulty(event.currentTarget.checked)}
          />
          <Switch
            label="Read only"
            checked={isReadOnly}
            onChange={(event) => setReadOnly(event.currentTarget.checked)}
          />
          <Select
            aria-label="Document"
            data={Object.keys(DOCUMENTS)}
            value={name}
            allowDeselect={false}
            onChange={(wish) => {
              if (wish) setName(wish);
              setEdited(null);
            }}
          />
          <Button variant="default" onClick={() => setColorScheme('light')}>
            Light
          </Button>
          <Button variant="default" onClick={() => setColorScheme('dark')}>
            Dark
          </Button>
        </Group>
      </Group>
      <Tabs defaultValue="canvas" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="canvas">Editor</Tabs.Tab>
          <Tabs.Tab value="dry-run">Dry run</Tabs.Tab>
          <Tabs.Tab value="json">Document</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="canvas">
          <WorkflowCanvas
            key={name}
            document={document}
            onChange={setEdited}
            faults={isFaulty ? FAULTS : []}
            readOnly={isReadOnly}
          />
        </Tabs.Panel>
        <Tabs.Panel value="dry-run">
          <DryRun key={name} document={document} />
        </Tabs.Panel>
        <Tabs.Panel value="json">
          <pre>{JSON.stringify(document, null, 2)}</pre>
        </Tabs.Panel>
      </Tabs>
    </main>
  );
}
