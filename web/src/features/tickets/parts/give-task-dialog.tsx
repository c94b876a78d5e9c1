import { useForm } from '@mantine/form';
import { FormDialog } from '@/components/form/form-dialog';
import { PersonPicker } from '@/components/pickers/person-picker';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useGiveTask } from '../api/give-task';
import { TaskRefused } from './task-refused';

interface Props {
  of: { id: string; title: string };
  onClose: () => void;
}

/** Gives a task to somebody by name, whoever has it. */
export function GiveTaskDialog({ of, onClose }: Props) {
  const t = useT();
  const give = useGiveTask(of.id);
  const { done } = useNotice();
  const form = useForm({
    initialValues: { personId: null as string | null },
    validate: { personId: (person) => (person ? null : t('ui.form.required')) },
  });
  return (
    <FormDialog
      onClose={onClose}
      title={t('tickets.give-named', { task: of.title })}
      form={form}
      submit={t('tickets.give.do')}
      refused={(error) => <TaskRefused error={error} />}
      onSubmit={async ({ personId }) => {
        const { task } = await give.mutateAsync(personId ?? '');
        const name = task.holder?.displayName ?? t('tickets.somebody');
        done(t('tickets.given', { task: of.title, name }));
        onClose();
      }}
    >
      <PersonPicker
        label={t('tickets.give.to')}
        required
        data-autofocus
        {...form.getInputProps('personId')}
      />
    </FormDialog>
  );
}
