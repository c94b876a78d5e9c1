import { Skeleton } from '@mantine/core';
import { lazy, Suspense, type ReactNode } from 'react';
import type { FieldError } from '@/lib/http/problem';
import type { Data, Schema } from './types';

const DrawnForm = lazy(() => import('./drawn-form').then((it) => ({ default: it.DrawnForm })));

export interface SchemaFormProps {
  schema: Schema;
  /** What the form begins with. Other values later need another `key`. */
  values: Data;
  readOnly?: boolean;
  /** Saves; a refusal whose faults name fields lands on them. */
  onSubmit: (values: Data) => Promise<unknown>;
  submitLabel: string;
  /** Told of everything that is typed. */
  onChange?: (values: Data) => void;
  /** Faults that the server told before. */
  faults?: readonly FieldError[];
  /** What stands before the names of fields in the paths of faults, such as `data`. */
  at?: string;
  /** Further buttons, left of the one that submits. */
  buttons?: ReactNode;
}

/** A form drawn from a JSON Schema. What draws it is large, and comes when it is needed. */
export function SchemaForm(props: SchemaFormProps) {
  return (
    <Suspense fallback={<Skeleton height={160} />}>
      <DrawnForm {...props} />
    </Suspense>
  );
}
