import { Button, Modal, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Callout } from '@/components/callout';
import { FormPanel } from '@/components/form/form-panel';
import { SchemaForm } from '@/components/schema-form/schema-form';
import { useErrorText } from '@/components/use-error-text';
import { useFaultText } from '@/components/use-fault-text';
import { useNotice } from '@/components/use-notice';
import { Refusal } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { useSetFields } from '../api/set-fields';
import { ticketQuery, type Data, type Ticket } from '../api/ticket';
import { workflowFields } from '../rules/document';
import { readFields, writeFields } from '../rules/fields-text';

interface Props {
  of: Ticket;
  onClose: () => void;
}

type Way = 'form' | 'json';

/** Sets the fields of a ticket's workflow, in a form or as JSON. */
export function FieldsDialog({ of, onClose }: Props) {
  const t = useT();
  const queries = useQueryClient();
  const { done } = useNotice();
  // The one that was seen: what changes meanwhile must not be overwritten unseen.
  const [seen, setSeen] = useState(of);
  const [values, setValues] = useState<Data>(of.fields ?? {});
  const [way, setWay] = useState<Way>('form');
  const [isStale, setStale] = useState(false);
  const set = useSetFields(seen);
  const save = async (data: Data) => {
    setValues(data);
    try {
      await set.mutateAsync(data);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'changed-meanwhile') throw error;
      setStale(true);
      return;
    }
    done(t('tickets.fields.saved', { ticket: of.ticket.number }));
    onClose();
  };
  const reload = async () => {
    const query = ticketQuery(String(of.ticket.number));
    const newest = await queries.fetchQuery({ ...query, staleTime: 0 });
    setSeen(newest);
    setValues(newest.fields ?? {});
    setStale(false);
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('tickets.fields.named', { ticket: of.ticket.number })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('tickets.fields.what')}
        </Text>
        <SegmentedControl
          w="fit-content"
          size="xs"
          aria-label={t('tickets.fields.way')}
          value={way}
          onChange={(value) => setWay(value as Way)}
          data={[
            { value: 'form', label: t('tickets.fields.form') },
            { value: 'json', label: t('tickets.fields.json') },
          ]}
        />
        {isStale ? (
          <Callout tone="warn" role="alert" title={t('tickets.fields.changed')}>
            <p style={{ margin: '0 0 8px' }}>{t('tickets.fields.changed.what')}</p>
            <Button size="compact-sm" variant="default" onClick={() => void reload()}>
              {t('ui.reload')}
            </Button>
          </Callout>
        ) : null}
        {way === 'form' ? (
          <SchemaForm
            key={seen.version}
            schema={workflowFields(of.document)}
            values={values}
            at="data"
            submitLabel={t('ui.save')}
            onChange={setValues}
            onSubmit={save}
            buttons={
              <Button variant="default" onClick={onClose}>
                {t('ui.cancel')}
              </Button>
            }
          />
        ) : (
          <FieldsText
            key={seen.version}
            values={values}
            onChange={setValues}
            onSubmit={save}
            onClose={onClose}
          />
        )}
      </Stack>
    </Modal>
  );
}

interface TextProps {
  values: Data;
  onChange: (values: Data) => void;
  onSubmit: (values: Data) => Promise<void>;
  onClose: () => void;
}

function FieldsText({ values, onChange, onSubmit, onClose }: TextProps) {
  const t = useT();
  const form = useForm({
    initialValues: { json: writeFields(values) },
    validate: { json: (json) => (readFields(json) ? null : t('tickets.fields.no-json')) },
    onValuesChange: ({ json }) => {
      const read = readFields(json);
      if (read) onChange(read);
    },
  });
  return (
    <FormPanel
      form={form}
      submit={t('ui.save')}
      onCancel={onClose}
      refused={(error) => <Faults error={error} />}
      onSubmit={({ json }) => onSubmit(readFields(json) ?? values)}
    >
      <Textarea
        label={t('tickets.fields.json')}
        autosize
        minRows={10}
        maxRows={24}
        spellCheck={false}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13 } }}
        {...form.getInputProps('json')}
      />
    </FormPanel>
  );
}

/** What the schema has against it, by the names of the fields. */
function Faults({ error }: { error: Error }) {
  const text = useErrorText();
  const sayFault = useFaultText();
  const faults = error instanceof Refusal ? error.fields : [];
  return (
    <Callout tone="bad" role="alert">
      {faults.length === 0
        ? text(error)
        : faults.map((fault) => (
            <p key={fault.field + fault.message} style={{ margin: 0 }}>
              <b>{fault.field}</b> {sayFault(fault)}
            </p>
          ))}
    </Callout>
  );
}
