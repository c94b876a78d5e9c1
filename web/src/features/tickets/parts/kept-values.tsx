import { Button } from '@mantine/core';
import { useState } from 'react';
import { Callout } from '@/components/callout';
import { SchemaValues } from '@/components/schema-form/schema-values';
import { useT } from '@/lib/i18n/use-t';
import type { Data } from '../api/ticket';
import { forgetForm, keptForm } from '../rules/kept-form';

interface Props {
  /** By which it was kept. */
  name: string;
  schema: Data;
}

/** What the reader had filled in before the task went elsewhere: still here, until it is let go. */
export function KeptValues({ name, schema }: Props) {
  const t = useT();
  const [kept, setKept] = useState(() => keptForm(name));
  if (!kept || Object.keys(kept).length === 0) return null;
  return (
    <Callout tone="quiet" title={t('tickets.draft.left')}>
      <SchemaValues schema={schema} values={kept} />
      <Button
        size="compact-sm"
        variant="default"
        mt="xs"
        onClick={() => {
          forgetForm(name);
          setKept(null);
        }}
      >
        {t('tickets.draft.let-go')}
      </Button>
    </Callout>
  );
}
