import { NumberInput, Radio, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Section } from '@/components/section';
import { useT } from '@/lib/i18n/use-t';
import { LIMITS, type QueueFields } from '../rules/queue-fields';
import { QuotaExample } from './quota-example';

/** What a quota above 1 does, with an example of the next cases. */
export function QuotaFields({ form }: { form: UseFormReturnType<QueueFields> }) {
  const t = useT();
  const { quotaRule } = form.getValues();
  return (
    <Section title={t('queues.section.quotas')} intro={t('queues.section.quotas.intro')}>
      <Radio.Group label={t('queues.quota-rule')} {...form.getInputProps('quotaRule')}>
        <Stack gap="sm" mt={6} mb="md">
          {(['hurdle', 'weight'] as const).map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`queues.quota-rule.${value}`)}
              description={t(`queues.quota-rule.${value}.why`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {quotaRule === 'hurdle' ? (
        <NumberInput
          label={t('queues.quota-days')}
          description={t('queues.quota-days.why')}
          styles={{ wrapper: { width: 160 } }}
          mb="md"
          {...LIMITS.quotaDays}
          allowDecimal={false}
          {...form.getInputProps('quotaDays')}
        />
      ) : null}
      <QuotaExample rule={quotaRule} />
    </Section>
  );
}
