import { Button, Checkbox, Group, NumberInput, Paper, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { DateField } from '@/components/dates/date-field';
import { FormPanel } from '@/components/form/form-panel';
import { email, required } from '@/components/form/validate';
import { PersonPicker } from '@/components/pickers/person-picker';
import { QueuePicker } from '@/components/pickers/queue-picker';
import { TeamPicker } from '@/components/pickers/team-picker';
import { ZonePicker } from '@/components/pickers/zone-picker';
import { Refusal } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import classes from './gallery.module.css';
import { Sample } from './sample';

export function FormSamples() {
  return (
    <>
      <Sample name="FormPanel: as it opens, and refused (press Save)">
        <div className={classes.grid}>
          <RefusedForm code="invalid" />
          <RefusedForm code="changed-meanwhile" />
        </div>
      </Sample>
      <Sample name="Pickers">
        <Pickers />
      </Sample>
      <Sample name="Buttons and ConfirmDialog">
        <Buttons />
      </Sample>
    </>
  );
}

function RefusedForm({ code }: { code: string }) {
  const t = useT();
  const form = useForm({
    initialValues: { name: 'North', email: '', kind: 'case', quota: 1, active: true },
    validate: { name: required(t), email: email(t) },
  });
  const errors =
    code === 'invalid' ? [{ field: 'name', message: 'Another team has this name' }] : [];
  return (
    <Paper p="md">
      <FormPanel
        form={form}
        submit="Save"
        onCancel={form.reset}
        onReload={form.reset}
        onSubmit={() =>
          Promise.reject(
            new Refusal(code, 409, { type: code, title: '', detail: 'Refused', errors }),
          )
        }
      >
        <TextInput label="Name" required {...form.getInputProps('name')} />
        <TextInput
          label="Mailbox"
          description="Notices are copied here."
          placeholder="name@example.com"
          {...form.getInputProps('email')}
        />
        <Group grow>
          <Select
            label="Kind"
            data={[{ value: 'case', label: 'Cases' }]}
            {...form.getInputProps('kind')}
          />
          <NumberInput label="Quota" min={1} {...form.getInputProps('quota')} />
        </Group>
        <Checkbox label="Active" {...form.getInputProps('active', { type: 'checkbox' })} />
      </FormPanel>
    </Paper>
  );
}

function Pickers() {
  const [person, setPerson] = useState<string | null>('person-amy');
  const [team, setTeam] = useState<string | null>(null);
  const [queue, setQueue] = useState<string | null>(null);
  const [zone, setZone] = useState<string | null>('Europe/Madrid');
  const [day, setDay] = useState<string | null>('2026-03-29');
  return (
    <div className={classes.grid}>
      <PersonPicker
        label="Person"
        value={person}
        onChange={setPerson}
        known={{ id: 'person-amy', name: 'Amy Larsen' }}
      />
      <TeamPicker label="Team" value={team} onChange={setTeam} clearable />
      <QueuePicker label="Queue" value={queue} onChange={setQueue} />
      <ZonePicker label="Time zone" value={zone} onChange={setZone} />
      <DateField label="Day" value={day} onChange={setDay} clearable />
      <TextInput label="Switched off" disabled value="Nothing to change here" readOnly />
    </div>
  );
}

function Buttons() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Group gap="xs">
      <Button>Primary</Button>
      <Button variant="default">Default</Button>
      <Button variant="light">Light</Button>
      <Button variant="subtle">Subtle</Button>
      <Button color="red">Danger</Button>
      <Button color="red" variant="subtle">
        Quiet danger
      </Button>
      <Button disabled>Disabled</Button>
      <Button loading>Loading</Button>
      <Button variant="default" onClick={() => setOpen(true)}>
        Open the ConfirmDialog
      </Button>
      <ConfirmDialog
        opened={isOpen}
        title="Delete team North"
        confirm="Delete team North"
        onConfirm={() => Promise.reject(new Error('refused'))}
        onClose={() => setOpen(false)}
      >
        The team is removed for good. People and history stay.
      </ConfirmDialog>
    </Group>
  );
}
