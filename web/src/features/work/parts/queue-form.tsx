import { NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormPanel } from '@/components/form/form-panel';
import { useUnsaved } from '@/components/form/use-unsaved';
import { all, atMost, required } from '@/components/form/validate';
import { ZonePicker } from '@/components/pickers/zone-picker';
import { Section } from '@/components/section';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import type { Queue } from '../api/queues';
import { useSaveQueue } from '../api/save-queue';
import { isWithin, LIMITS, toFacts, toFields, type QueueFields } from '../rules/queue-fields';
import { PatternFields } from './pattern-fields';
import { PolicyFields } from './policy-fields';
import { QuotaFields } from './quota-fields';
import { TurnFields } from './turn-fields';

interface Props {
  /** Null: a new queue. */
  queue: Queue | null;
  onSaved: (queue: Queue) => void;
  onCancel?: () => void;
  /** Brings the newest version when somebody else changed the queue meanwhile. */
  onReload?: () => void;
}

/** All settings of a queue, each with what it does. */
export function QueueForm({ queue, onSaved, onCancel, onReload }: Props) {
  const t = useT();
  const { company } = useSession();
  const { key } = useIdempotencyKey();
  const save = useSaveQueue(queue, key);
  const within = (limits: { min: number; max: number }) => (value: number | string) =>
    isWithin(value, limits) ? null : t('queues.number', limits);
  const form = useForm<QueueFields>({
    initialValues: toFields(queue, company.zone),
    validate: {
      name: all(required(t), atMost(t, 200)),
      maxDays: within(LIMITS.maxDays),
      maxDaysMonth: within(LIMITS.maxDaysMonth),
      quotaDays: within(LIMITS.quotaDays),
      casePattern: all(required(t), atMost(t, 300)),
      maxHeld: (value) =>
        value === '' || isWithin(value, { min: 1, max: 1e9 }) ? null : t('queues.max-held.wrong'),
    },
  });
  const unsaved = useUnsaved(form);
  return (
    <div style={{ maxWidth: 830 }}>
      <FormPanel
        form={form}
        unsaved={unsaved}
        submit={t(queue ? 'ui.save' : 'queues.create')}
        {...(onCancel ? { onCancel } : {})}
        {...(onReload ? { onReload } : {})}
        onSubmit={async (fields) => onSaved(await save.mutateAsync(toFacts(fields)))}
      >
        <div>
          <Section title={t('queues.section.name')} intro={t('queues.section.name.intro')}>
            <TextInput
              label={t('queues.name')}
              required
              data-autofocus={queue ? undefined : true}
              mb="sm"
              {...form.getInputProps('name')}
            />
            <ZonePicker
              label={t('queues.zone')}
              description={t('queues.zone.why')}
              {...form.getInputProps('zone')}
            />
          </Section>
          <PolicyFields form={form} isNew={queue === null} />
          <TurnFields form={form} />
          {form.getValues().policy === 'balanced' ? <QuotaFields form={form} /> : null}
          <PatternFields form={form} />
          <Section title={t('queues.section.limit')} intro={t('queues.section.limit.intro')}>
            <NumberInput
              label={t('queues.max-held')}
              placeholder={t('queues.max-held.none')}
              min={1}
              allowDecimal={false}
              styles={{ wrapper: { width: 160 } }}
              {...form.getInputProps('maxHeld')}
            />
          </Section>
        </div>
      </FormPanel>
    </div>
  );
}
