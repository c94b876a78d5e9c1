import { Button, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { FormDialog } from '@/components/form/form-dialog';
import { all, atMost, required } from '@/components/form/validate';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import type { Closure } from '../api/week';
import { daysOf } from '../rules/leave-fields';
import { DaysFields, daysRules } from './days-fields';
import type { ClosureDeeds } from './use-closure-deeds';

interface Props {
  /** Null closes the company anew. */
  closure: Closure | null;
  day: string | null;
  deeds: ClosureDeeds;
  onClose: () => void;
}

interface ClosureFields extends Record<string, unknown> {
  start: string | null;
  end: string | null;
  description: string;
  tags: string[];
}

export function ClosureDialog({ closure, day, deeds, onClose }: Props) {
  const t = useT();
  const { key } = useIdempotencyKey();
  const form = useForm<ClosureFields>({
    initialValues: {
      start: closure?.start ?? day,
      end: closure?.end ?? day,
      description: closure?.description ?? '',
      tags: closure?.tags ?? [],
    },
    validate: { ...daysRules(t), description: all(required(t), atMost(t, 500)) },
  });
  const save = async (fields: ClosureFields) => {
    const days = daysOf(fields);
    if (!days) return;
    const facts = { ...days, description: fields.description.trim(), tags: fields.tags };
    await (closure ? deeds.change(closure, facts) : deeds.add(facts, key));
    onClose();
  };
  return (
    <FormDialog
      onClose={onClose}
      title={t(closure ? 'availability.closure.edit' : 'availability.closure.add')}
      form={form}
      submit={t(closure ? 'ui.save' : 'availability.closure.add')}
      onReload={onClose}
      onSubmit={save}
    >
      <TextInput
        label={t('availability.closure.description')}
        placeholder={t('availability.closure.example')}
        required
        data-autofocus
        {...form.getInputProps('description')}
      />
      <DaysFields form={form} />
      <TagsInput
        label={t('availability.closure.tags')}
        description={t('availability.closure.tags.why')}
        maxTags={20}
        {...form.getInputProps('tags')}
      />
      {closure ? (
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconTrash size={15} aria-hidden="true" />}
          onClick={() => {
            onClose();
            deeds.remove(closure).catch(deeds.failed);
          }}
        >
          {t('availability.closure.remove')}
        </Button>
      ) : null}
    </FormDialog>
  );
}
