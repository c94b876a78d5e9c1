import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { FormDialog } from '@/components/form/form-dialog';
import { atMost } from '@/components/form/validate';
import { useNotice } from '@/components/use-notice';
import { useQueryClient } from '@tanstack/react-query';
import { useT } from '@/lib/i18n/use-t';
import { caseQuery, type Case } from '../api/case';
import { useEditCase } from '../api/edit-case';
import { CaseRefused } from './case-refused';
import { PriorityField } from './priority-field';

/** Changes what a case says about itself; never overwrites what somebody else changed meanwhile. */
export function EditCaseDialog({ of, onClose }: { of: Case; onClose: () => void }) {
  const t = useT();
  const [seen, setSeen] = useState(of);
  const queries = useQueryClient();
  const edit = useEditCase(seen);
  const { done } = useNotice();
  const form = useForm({
    initialValues: fieldsOf(of),
    validate: {
      subject: atMost(t, 300),
      accountName: atMost(t, 200),
      comments: atMost(t, 300),
    },
  });
  /** What was typed stays; what was not touched becomes as it is now. */
  const reload = async () => {
    const now = await queries.fetchQuery({ ...caseQuery(of.id), staleTime: 0 });
    const typed = form.getValues();
    const before = fieldsOf(seen);
    const fresh = fieldsOf(now);
    form.setValues({
      priority: typed.priority === before.priority ? fresh.priority : typed.priority,
      subject: typed.subject === before.subject ? fresh.subject : typed.subject,
      accountName: typed.accountName === before.accountName ? fresh.accountName : typed.accountName,
      comments: typed.comments === before.comments ? fresh.comments : typed.comments,
    });
    setSeen(now);
  };
  return (
    <FormDialog
      onClose={onClose}
      title={t('cases.edit-named', { case: of.caseId })}
      version={seen.version}
      form={form}
      submit={t('ui.save')}
      refused={(error) => <CaseRefused error={error} onReload={() => void reload()} />}
      onSubmit={async (fields) => {
        await edit.mutateAsync(fields);
        done(t('cases.saved', { case: of.caseId }));
        onClose();
      }}
    >
      <PriorityField {...form.getInputProps('priority')} />
      <TextInput label={t('cases.subject')} {...form.getInputProps('subject')} />
      <TextInput label={t('cases.account')} {...form.getInputProps('accountName')} />
      <Textarea
        label={t('cases.comments')}
        autosize
        minRows={2}
        {...form.getInputProps('comments')}
      />
    </FormDialog>
  );
}

function fieldsOf({ priority, subject, accountName, comments }: Case) {
  return { priority, subject, accountName, comments };
}
