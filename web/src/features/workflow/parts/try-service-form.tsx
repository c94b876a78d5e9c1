import { Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormPanel } from '@/components/form/form-panel';
import { required } from '@/components/form/validate';
import { useT } from '@/lib/i18n/use-t';
import { useTryService } from '../api/try-service';
import { readBody } from '../rules/trial-body';
import { TrialOutcome } from './trial-outcome';

/** A real, signed call to a service, and how it went. */
export function TryServiceForm() {
  const t = useT();
  const attempt = useTryService();
  const form = useForm({
    initialValues: { url: '', body: '{}' },
    validate: {
      url: required(t),
      body: (text: string) => (readBody(text) ? null : t('services.try.body.wrong')),
    },
  });
  return (
    <Stack>
      <FormPanel
        form={form}
        submit={t('services.try.send')}
        onSubmit={({ url, body }) => {
          attempt.reset();
          return attempt.mutateAsync({ url: url.trim(), body: readBody(body) });
        }}
      >
        <TextInput
          label={t('services.try.url')}
          placeholder={t('services.try.url.example')}
          type="url"
          spellCheck={false}
          required
          {...form.getInputProps('url')}
        />
        <Textarea
          label={t('services.try.body')}
          description={t('services.try.body.what')}
          autosize
          minRows={3}
          maxRows={12}
          spellCheck={false}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          {...form.getInputProps('body')}
        />
      </FormPanel>
      {attempt.data ? <TrialOutcome trial={attempt.data} /> : null}
    </Stack>
  );
}
