import type { FieldProps } from '@rjsf/utils';
import { FileInput } from './file-input';
import { fileValue } from './types';

/** Puts the one component for files into forms that are drawn from a schema. */
export function FileAdapter(props: FieldProps) {
  const { schema, name, formData, fieldPathId, onChange, required, rawErrors } = props;
  const { description } = schema;
  return (
    <FileInput
      label={String(props.title ?? schema.title ?? name)}
      value={fileValue(formData)}
      onChange={(value) => onChange(value ?? undefined, fieldPathId.path)}
      readOnly={Boolean(props.readonly) || Boolean(props.disabled)}
      required={required ?? false}
      {...(description === undefined ? {} : { description })}
      {...(rawErrors?.length ? { error: rawErrors.join('\n') } : {})}
    />
  );
}
