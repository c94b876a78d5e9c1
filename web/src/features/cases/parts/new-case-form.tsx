import {
  Collapse,
  Group,
  Input,
  SegmentedControl,
  Switch,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useId } from 'react';
import { FormDialog } from '@/components/form/form-dialog';
import { all, atMost, required } from '@/components/form/validate';
import { PersonPicker } from '@/components/pickers/person-picker';
import { QueuePicker } from '@/components/pickers/queue-picker';
import { useT } from '@/lib/i18n/use-t';
import type { NewCase } from '../api/create-case';
import { emptyCase, toNewCase, type CaseFields } from '../rules/new-case-fields';
import { CaseRefused } from './case-refused';
import { PriorityField } from './priority-field';

interface Props {
  onCreate: (facts: NewCase) => Promise<void>;
  onClose: () => void;
}

export function NewCaseForm({ onCreate, onClose }: Props) {
  const t = useT();
  const form = useForm<CaseFields>({
    initialValues: emptyCase(),
    validate: {
      caseId: all(required(t), atMost(t, 200)),
      queue: (queue) => (queue ? null : t('ui.form.required')),
      holder: (holder, { who }) => (who === 'manual' && !holder ? t('ui.form.required') : null),
      subject: atMost(t, 300),
      accountName: atMost(t, 200),
      comments: atMost(t, 300),
    },
  });
  const isByHand = form.values.who === 'manual';
  return (
    <FormDialog
      size="lg"
      title={t('cases.new')}
      form={form}
      submit={t(isByHand ? 'cases.new.give' : 'cases.new.assign')}
      onClose={onClose}
      refused={(error) => <CaseRefused error={error} />}
      onSubmit={(fields) => onCreate(toNewCase(fields))}
    >
      <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
        <TextInput
          label={t('cases.id')}
          required
          data-autofocus
          autoComplete="off"
          {...form.getInputProps('caseId')}
        />
        <QueuePicker label={t('cases.queue')} required {...form.getInputProps('queue')} />
      </Group>
      <PriorityField {...form.getInputProps('priority')} />
      <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
        <TextInput label={t('cases.subject')} {...form.getInputProps('subject')} />
        <TextInput label={t('cases.account')} {...form.getInputProps('accountName')} />
      </Group>
      <Textarea
        label={t('cases.comments')}
        autosize
        minRows={2}
        {...form.getInputProps('comments')}
      />
      <WhoField {...form.getInputProps('who')} />
      <Collapse expanded={isByHand}>
        <PersonPicker
          label={t('cases.give.to')}
          required
          disabled={!isByHand}
          {...form.getInputProps('holder')}
        />
      </Collapse>
      <Group align="flex-start" gap="lg">
        <Switch
          label={t('cases.check-shift')}
          description={t('cases.check-shift.what')}
          {...form.getInputProps('checkShift', { type: 'checkbox' })}
        />
        {isByHand || !form.values.checkShift ? null : (
          <TextInput
            type="time"
            w={180}
            label={t('cases.at-time')}
            description={t('cases.at-time.what')}
            {...form.getInputProps('atTime')}
          />
        )}
      </Group>
    </FormDialog>
  );
}

interface WhoProps {
  value?: CaseFields['who'];
  onChange?: (who: CaseFields['who']) => void;
}

function WhoField({ value, onChange }: WhoProps) {
  const t = useT();
  const id = useId();
  return (
    <div>
      <Input.Label id={id}>{t('cases.who')}</Input.Label>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        data={[
          { value: 'auto', label: t('cases.who.auto') },
          { value: 'manual', label: t('cases.who.manual') },
        ]}
        {...(value ? { value } : {})}
        onChange={(who) => onChange?.(who as CaseFields['who'])}
      />
    </div>
  );
}
