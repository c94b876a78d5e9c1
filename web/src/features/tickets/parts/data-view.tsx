import { Skeleton } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { LayoutOrForm } from '@/components/layout-frame/layout-or-form';
import { SchemaValues } from '@/components/schema-form/schema-values';
import { layoutQuery, type LayoutOf } from '../api/layout';
import type { Data } from '../api/ticket';

interface Props {
  schema: Data;
  values: Data;
  /** What is shown, for those who do not see it. */
  label: string;
  /** Where to ask for a layout; null where there is none. */
  layout: LayoutOf | null;
}

/** Data for reading: as the workflow's layout draws them, or field by field. */
export function DataView({ schema, values, label, layout }: Props) {
  const query = layoutQuery(layout ?? NO_LAYOUT);
  const { data: script, isLoading } = useQuery(layout ? query : { ...query, queryFn: skipToken });
  if (isLoading) return <Skeleton height={120} />;
  if (!script) return <SchemaValues schema={schema} values={values} />;
  return (
    <LayoutOrForm
      script={script}
      label={label}
      schema={schema}
      values={values}
      readOnly
      submitLabel=""
      onSubmit={() => Promise.resolve()}
    />
  );
}

const NO_LAYOUT: LayoutOf = { versionId: '', of: '', as: 'display' };
