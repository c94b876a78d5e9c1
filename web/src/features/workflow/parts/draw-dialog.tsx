import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '@/components/form/form-dialog';
import { all, atMost, required } from '@/components/form/validate';
import { Refusal } from '@/lib/http/errors';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import { useFaultText } from '@/components/use-fault-text';
import { useCreateWorkflow } from '../api/create-workflow';
import { emptyDocument, keyOf } from '../rules/new-document';

interface Props {
  onCreated: (workflowId: string) => void;
  onClose: () => void;
}

/** A workflow of nothing but its name, to be drawn. */
export function DrawDialog({ onCreated, onClose }: Props) {
  const t = useT();
  const sayFault = useFaultText();
  const { key } = useIdempotencyKey();
  const create = useCreateWorkflow(key);
  const form = useForm({
    initialValues: { title: '', key: '' },
    validate: {
      title: all(required(t), atMost(t, 200)),
      key: (value, { title }) => (value || keyOf(title) ? null : t('workflow.key.needed')),
    },
  });
  return (
    <FormDialog
      onClose={onClose}
      title={t('workflow.start.draw')}
      form={form}
      submit={t('workflow.create')}
      onSubmit={async ({ title, key: wanted }) => {
        const source = emptyDocument(wanted || keyOf(title), title);
        try {
          const workflow = await create.mutateAsync({ source, format: 'yaml' });
          form.reset();
          onCreated(workflow.id);
        } catch (error) {
          const fault = error instanceof Refusal ? error.fields[0] : undefined;
          if (fault?.field !== 'workflow.key') throw error;
          form.setFieldError('key', sayFault(fault));
        }
      }}
    >
      <TextInput
        label={t('workflow.title')}
        data-autofocus
        required
        {...form.getInputProps('title')}
      />
      <TextInput
        label={t('workflow.key')}
        description={t('workflow.key.what')}
        placeholder={keyOf(form.values.title)}
        {...form.getInputProps('key')}
      />
    </FormDialog>
  );
}
