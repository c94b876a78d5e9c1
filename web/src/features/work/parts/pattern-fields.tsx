import { Group, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Section } from '@/components/section';
import { useT } from '@/lib/i18n/use-t';
import type { Trial } from '../rules/case-pattern';
import type { QueueFields } from '../rules/queue-fields';
import { usePatternTrial } from './use-pattern-trial';

/** What ids of cases look like, and a field to try one. */
export function PatternFields({ form }: { form: UseFormReturnType<QueueFields> }) {
  const t = useT();
  const [id, setId] = useState('');
  const trial = usePatternTrial(form.getValues().casePattern, id);
  return (
    <Section title={t('queues.section.pattern')} intro={t('queues.section.pattern.intro')}>
      <TextInput
        label={t('queues.pattern')}
        description={t('queues.pattern.why')}
        spellCheck={false}
        mb="sm"
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        {...form.getInputProps('casePattern')}
      />
      <TextInput
        label={t('queues.pattern.try')}
        placeholder={EXAMPLE}
        spellCheck={false}
        maxLength={200}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        value={id}
        onChange={(event) => setId(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
      />
      <div role="status">{trial ? <Outcome trial={trial} /> : null}</div>
    </Section>
  );
}

function Outcome({ trial }: { trial: Trial }) {
  const t = useT();
  const isGood = trial === 'fits';
  const Mark = isGood ? IconCheck : IconX;
  return (
    <Group gap={6} mt={6} wrap="nowrap" c={isGood ? 'var(--ev-good-ink)' : 'var(--ev-bad-ink)'}>
      <Mark size={16} aria-hidden="true" />
      <Text size="sm" inherit>
        {t(`queues.pattern.trial.${trial}`)}
      </Text>
    </Group>
  );
}

const EXAMPLE = '2026-0313-000184';
