import { Button, Group, Title, useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useKeyboard } from '@/lib/keys/use-keys';
import { SessionContext, type Session } from '@/lib/session/session';
import classes from './gallery.module.css';
import { DecisionSamples } from './decision-samples';
import { FormSamples } from './form-samples';
import { NoticeSamples } from './notice-samples';
import { PeopleSamples } from './people-samples';
import { SchemaSamples } from './schema-samples';
import { StateSamples } from './state-samples';
import { TableSamples } from './table-samples';
import { WorkflowSamples } from './workflow-samples';

const SESSION: Session = {
  person: {
    id: 'person-admin',
    username: 'admin',
    firstName: 'Robin',
    lastName: 'Vidal',
    displayName: 'Robin Vidal',
    email: 'admin@demo.example',
    roles: ['admin', 'user'],
    teamId: null,
    zone: 'Europe/Madrid',
    language: 'en',
    present: true,
    version: 1,
  },
  company: { id: 'company-demo', name: 'Demo', zone: 'Europe/Madrid' },
};

/** Every shared component in all its states. Development only; the words here are not translated. */
export function Gallery() {
  const { setColorScheme } = useMantineColorScheme();
  useKeyboard();
  useEffect(() => {
    document.title = 'Gallery';
  }, []);
  return (
    <SessionContext value={SESSION}>
      <main className={classes.page}>
        <Group justify="space-between" mb="lg">
          <Title order={1}>Gallery</Title>
          <Group gap="xs">
            <Button variant="default" onClick={() => setColorScheme('light')}>
              Light
            </Button>
            <Button variant="default" onClick={() => setColorScheme('dark')}>
              Dark
            </Button>
          </Group>
        </Group>
        <PeopleSamples />
        <StateSamples />
        <DecisionSamples />
        <WorkflowSamples />
        <TableSamples />
        <FormSamples />
        <SchemaSamples />
        <NoticeSamples />
      </main>
    </SessionContext>
  );
}
