import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '@/components/form/form-dialog';
import { atMost } from '@/components/form/validate';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useSkipTask } from '../api/skip-task';
import { TaskRefused } from './task-refused';

interface Props {
  of: { id: string; title: string };
  onClose: () => void;
}

/** Lets the ticket go on without a task; there is no way back, so it is named. */
export function SkipTaskDialog({ of, onClose }: Props) {
  const t = useT();
  const skip = useSkipTask(of.id);
  const { done } = useNotice();
  const form = useForm({
    initialValues: { comment: '' },
    validate: { comment: atMost(t, 2000) },
  });
  return (
    <FormDialog
      onClose={onClose}
      title={t('tickets.skip-named', { task: of.title })}
      form={form}
      submit={t('tickets.skip.do')}
      refused={(error) => <TaskRefused error={error} />}
      onSubmit={async ({ comment }) => {
        await skip.mutateAsync(comment.trim());
        done(t('tickets.skipped', { task: of.title }));
        onClose();
      }}
    >
      <Text size="sm" c="dimmed">
        {t('tickets.skip.what')}
      </Text>
      <Textarea
        label={t('tickets.comment')}
        data-autofocus
        autosize
        minRows={2}
        {...form.getInputProps('comment')}
      />
    </FormDialog>
  );
}
