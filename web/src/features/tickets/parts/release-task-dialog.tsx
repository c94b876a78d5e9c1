import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '@/components/form/form-dialog';
import { all, atMost, required } from '@/components/form/validate';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useReleaseTask } from '../api/release-task';
import { TaskRefused } from './task-refused';

interface Props {
  of: { id: string; title: string };
  onClose: () => void;
}

/** Puts a task back, with a word why. */
export function ReleaseTaskDialog({ of, onClose }: Props) {
  const t = useT();
  const release = useReleaseTask(of.id);
  const { done } = useNotice();
  const form = useForm({
    initialValues: { comment: '' },
    validate: { comment: all(required(t), atMost(t, 2000)) },
  });
  return (
    <FormDialog
      onClose={onClose}
      title={t('tickets.release-named', { task: of.title })}
      form={form}
      submit={t('tickets.release.do')}
      refused={(error) => <TaskRefused error={error} />}
      onSubmit={async ({ comment }) => {
        await release.mutateAsync(comment.trim());
        done(t('tickets.released', { task: of.title }));
        onClose();
      }}
    >
      <Text size="sm" c="dimmed">
        {t('tickets.release.what')}
      </Text>
      <Textarea
        label={t('tickets.why')}
        required
        data-autofocus
        autosize
        minRows={3}
        {...form.getInputProps('comment')}
      />
    </FormDialog>
  );
}
