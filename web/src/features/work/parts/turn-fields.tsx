import { Group, NumberInput, Radio, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Section } from '@/components/section';
import { useT } from '@/lib/i18n/use-t';
import { isWithin, LIMITS, type QueueFields } from '../rules/queue-fields';
import { useQueueWords } from './use-queue-words';

/** Whose work counts, and how far back. */
export function TurnFields({ form }: { form: UseFormReturnType<QueueFields> }) {
  const t = useT();
  const words = useQueueWords();
  const { policy, strategy, maxDays, maxDaysMonth } = form.getValues();
  const isBalanced = policy === 'balanced';
  const isWhole = isWithin(maxDays, LIMITS.maxDays) && isWithin(maxDaysMonth, LIMITS.maxDaysMonth);
  return (
    <Section
      title={t('queues.section.turn')}
      intro={t(isBalanced ? 'queues.section.turn.intro' : 'queues.policy.shortest-list.why')}
    >
      <Radio.Group
        label={t(isBalanced ? 'queues.load' : 'queues.lists')}
        {...form.getInputProps('strategy')}
      >
        <Stack gap="sm" mt={6} mb="md">
          {(['s1', 's2'] as const).map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(isBalanced ? `queues.strategy.${value}` : `queues.lists.${value}`)}
              description={t(
                isBalanced ? `queues.strategy.${value}.why` : `queues.lists.${value}.why`,
              )}
            />
          ))}
        </Stack>
      </Radio.Group>
      {isBalanced ? <LookBack form={form} /> : null}
      {isWhole ? (
        <Text size="sm" c="dimmed" mt="xs" role="status">
          {words.turn({
            policy,
            strategy,
            maxDays: Number(maxDays),
            maxDaysMonth: Number(maxDaysMonth),
          })}
        </Text>
      ) : null}
    </Section>
  );
}

function LookBack({ form }: { form: UseFormReturnType<QueueFields> }) {
  const t = useT();
  return (
    <Group align="flex-start" gap="sm" grow>
      <NumberInput
        label={t('queues.max-days')}
        {...LIMITS.maxDays}
        allowDecimal={false}
        {...form.getInputProps('maxDays')}
      />
      <NumberInput
        label={t('queues.max-days-month')}
        {...LIMITS.maxDaysMonth}
        step={30}
        allowDecimal={false}
        {...form.getInputProps('maxDaysMonth')}
      />
    </Group>
  );
}
