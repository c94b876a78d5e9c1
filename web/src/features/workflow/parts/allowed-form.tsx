import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { FormPanel } from '@/components/form/form-panel';
import { useUnsaved } from '@/components/form/use-unsaved';
import { useNotice } from '@/components/use-notice';
import { newId } from '@/lib/id/new-id';
import { useT } from '@/lib/i18n/use-t';
import {
  serviceAccessQuery,
  useSaveServiceAccess,
  type ServiceAccess,
} from '../api/service-access';

interface Values extends Record<string, unknown> {
  allowed: { id: string; text: string }[];
}

/** The hosts and networks that calls may reach though they are not of the public Internet, one in each line. */
export function AllowedForm({ access }: { access: ServiceAccess }) {
  const t = useT();
  const queries = useQueryClient();
  const save = useSaveServiceAccess(access.version);
  const { done } = useNotice();
  const form = useForm<Values>({
    initialValues: { allowed: access.allowed.map((text) => ({ id: newId(), text })) },
  });
  const unsaved = useUnsaved(form);
  const lines = form.getValues().allowed;
  return (
    <FormPanel
      form={form}
      unsaved={unsaved}
      submit={t('services.allowed.save')}
      onReload={() => void queries.invalidateQueries({ queryKey: serviceAccessQuery.queryKey })}
      onSubmit={async ({ allowed }) => {
        await save.mutateAsync(allowed.map(({ text }) => text));
        done(t('services.allowed.saved'));
      }}
    >
      {lines.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('services.allowed.none')}
        </Text>
      ) : null}
      {lines.map(({ id }, at) => (
        <Line
          key={id}
          at={at}
          field={form.getInputProps(`allowed.${at}.text`)}
          error={form.errors[`allowed[${at}]`]}
          onRemove={() => form.removeListItem('allowed', at)}
        />
      ))}
      <div>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => form.insertListItem('allowed', { id: newId(), text: '' })}
        >
          {t('services.allowed.add')}
        </Button>
      </div>
    </FormPanel>
  );
}

interface LineProps {
  at: number;
  field: object;
  error: React.ReactNode;
  onRemove: () => void;
}

function Line({ at, field, error, onRemove }: LineProps) {
  const t = useT();
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <TextInput
        {...field}
        error={error}
        aria-label={t('services.allowed.entry', { number: at + 1 })}
        placeholder={t('services.allowed.example')}
        spellCheck={false}
        autoCapitalize="none"
        style={{ flex: 1 }}
      />
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={t('services.allowed.remove', { number: at + 1 })}
        onClick={onRemove}
      >
        <IconTrash size={16} aria-hidden="true" />
      </ActionIcon>
    </Group>
  );
}
