import { Stack } from '@mantine/core';
import { useState } from 'react';
import { Callout } from '@/components/callout';
import { SchemaForm, type SchemaFormProps } from '@/components/schema-form/schema-form';
import { SchemaValues } from '@/components/schema-form/schema-values';
import type { Data } from '@/components/schema-form/types';
import { useErrorText } from '@/components/use-error-text';
import { useFaultText } from '@/components/use-fault-text';
import { Refusal } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { LayoutFrame } from './layout-frame';

interface Props extends SchemaFormProps {
  /** A layout as the server compiled it; without one the schema draws everything. */
  script?: string | null;
  /** What is shown, for those who do not see the frame. */
  label: string;
}

/** Data as the company's layout draws it; as its schema does where there is none, or where it does not work. */
export function LayoutOrForm({ script, label, ...form }: Props) {
  const t = useT();
  const [failed, setFailed] = useState<{ script: string; message: string } | null>(null);
  if (script && failed?.script !== script) {
    return (
      <Laid
        {...form}
        script={script}
        label={label}
        onFail={(message) => setFailed({ script, message })}
      />
    );
  }
  return (
    <Stack gap="sm">
      {failed ? (
        <Callout tone="quiet" role="status">
          {t('schema-form.layout.failed', { problem: failed.message })}
        </Callout>
      ) : null}
      {form.readOnly ? (
        <SchemaValues schema={form.schema} values={form.values} />
      ) : (
        <SchemaForm {...form} />
      )}
    </Stack>
  );
}

interface LaidProps extends Props {
  script: string;
  onFail: (message: string) => void;
}

function Laid({ script, label, schema, values, readOnly = false, onSubmit, ...rest }: LaidProps) {
  const [error, setError] = useState<Error | null>(null);
  const save = async (submitted: Data) => {
    setError(null);
    try {
      await onSubmit(submitted);
      return true;
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
      return false;
    }
  };
  return (
    <Stack gap="sm">
      <LayoutFrame
        script={script}
        fields={schema}
        values={values}
        readOnly={readOnly}
        onSubmit={save}
        onFail={rest.onFail}
        label={label}
      />
      {error ? <Refused error={error} /> : null}
    </Stack>
  );
}

/** What is wrong, below the layout: where its fields are is known to the layout alone. */
function Refused({ error }: { error: Error }) {
  const text = useErrorText();
  const sayFault = useFaultText();
  const faults = error instanceof Refusal ? error.fields : [];
  return (
    <Callout tone="bad" role="alert">
      {faults.length === 0
        ? text(error)
        : faults.map((fault) => (
            <p key={fault.field + fault.message} style={{ margin: 0 }}>
              <b>{fault.field}</b> {sayFault(fault)}
            </p>
          ))}
    </Callout>
  );
}
