import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '@/components/form/form-dialog';
import { all, atMost, required } from '@/components/form/validate';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import type { Case } from '../api/case';
import { useUnassignCase } from '../api/unassign-case';
import { CaseRefused } from './case-refused';

/** Puts a case back, with a word why. */
export function UnassignCaseDialog({ of, onClose }: { of: Case; onClose: () => void }) {
  const t = useT();
  const unassign = useUnassignCase();
  const { done } = useNotice();
  const form = useForm({
    initialValues: { comment: '' },
    validate: { comment: all(required(t), atMost(t, 1000)) },
  });
  return (
    <FormDialog
      onClose={onClose}
      title={t('cases.unassign-named', { case: of.caseId })}
      form={form}
      submit={t('cases.unassign.do')}
      refused={(error) => <CaseRefused error={error} />}
      onSubmit={async ({ comment }) => {
        await unassign.mutateAsync({ id: of.id, comment: comment.trim() });
        done(t('cases.unassigned', { case: of.caseId }));
        onClose();
      }}
    >
      <Text size="sm" c="dimmed">
        {t('cases.unassign.what')}
      </Text>
      <Textarea
        label={t('cases.unassign.why')}
        required
        data-autofocus
        autosize
        minRows={3}
        {...form.getInputProps('comment')}
      />
    </FormDialog>
  );
}
