import { Switch, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '@/components/form/form-dialog';
import { atMost } from '@/components/form/validate';
import { PersonPicker } from '@/components/pickers/person-picker';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useAssignCase } from '../api/assign-case';
import type { Case } from '../api/case';
import { CaseRefused } from './case-refused';
import { useTellAnswer } from './use-tell-answer';

/** Gives a case to somebody by name, whatever the load. */
export function GiveCaseDialog({ of, onClose }: { of: Case; onClose: () => void }) {
  const t = useT();
  const told = useTellAnswer();
  const assign = useAssignCase();
  const { done } = useNotice();
  const form = useForm({
    initialValues: { holder: null as string | null, checkShift: true, comment: '' },
    validate: {
      holder: (holder) => (holder ? null : t('ui.form.required')),
      comment: atMost(t, 1000),
    },
  });
  return (
    <FormDialog
      onClose={onClose}
      title={t('cases.give-named', { case: of.caseId })}
      form={form}
      submit={t('cases.give.do')}
      refused={(error) => <CaseRefused error={error} />}
      onSubmit={async ({ holder, checkShift, comment }) => {
        const how = { mode: 'manual', holder: holder ?? '', checkShift, comment } as const;
        done(told(await assign.mutateAsync({ id: of.id, how })));
        onClose();
      }}
    >
      <PersonPicker
        label={t('cases.give.to')}
        description={t('cases.give.to.what')}
        required
        data-autofocus
        {...form.getInputProps('holder')}
      />
      <Switch
        label={t('cases.check-shift')}
        {...form.getInputProps('checkShift', { type: 'checkbox' })}
      />
      <Textarea
        label={t('cases.comment')}
        autosize
        minRows={2}
        {...form.getInputProps('comment')}
      />
    </FormDialog>
  );
}
