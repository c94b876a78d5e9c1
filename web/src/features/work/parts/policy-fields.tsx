import { Radio, Stack, Switch } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Section } from '@/components/section';
import { useT } from '@/lib/i18n/use-t';
import { KINDS, POLICIES, usualFor, type QueueFields } from '../rules/queue-fields';

interface Props {
  form: UseFormReturnType<QueueFields>;
  /** Whether the kind can still be chosen. */
  isNew: boolean;
}

/** What a queue holds, how it is handed out, and whether to everybody. */
export function PolicyFields({ form, isNew }: Props) {
  const t = useT();
  return (
    <Section title={t('queues.section.policy')} intro={t('queues.section.policy.intro')}>
      {isNew ? (
        <Radio.Group
          label={t('queues.kind')}
          description={t('queues.kind.stays')}
          value={form.getValues().kind}
          onChange={(kind) => form.setValues(usualFor(kind, form.getValues()))}
        >
          <Stack gap="sm" mt={6} mb="md">
            {KINDS.map((kind) => (
              <Radio key={kind} value={kind} label={t(`queues.kind.${kind}`)} />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
      <Radio.Group label={t('queues.policy')} {...form.getInputProps('policy')}>
        <Stack gap="sm" mt={6} mb="md">
          {POLICIES.map((policy) => (
            <Radio
              key={policy}
              value={policy}
              label={t(`queues.policy.${policy}`)}
              description={t(`queues.policy.${policy}.why`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Switch
        label={t('queues.open')}
        description={t('queues.open.why')}
        {...form.getInputProps('open', { type: 'checkbox' })}
      />
    </Section>
  );
}
