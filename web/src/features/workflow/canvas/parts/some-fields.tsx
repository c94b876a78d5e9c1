import { Input, MultiSelect, SegmentedControl } from '@mantine/core';
import {
  isObject,
  type JsonObject,
  type SomeFields,
  type WorkflowHead,
} from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import { propertiesOf } from '../rules/known-fields';
import { asList, asSchema } from '../rules/workflow-fields';
import { SchemaBuilder } from './schema-builder';

interface Props {
  label: string;
  description: string;
  fields: SomeFields | undefined;
  workflow: WorkflowHead;
  error: string | undefined;
  onChange: (fields: SomeFields | undefined, about?: string) => void;
}

/** Fields of the workflow from a list, or a schema of one's own. */
export function SomeFieldsField({ label, description, fields, workflow, error, onChange }: Props) {
  const t = useT();
  const isSchema = isObject(fields);
  const toSchema = (wish: string) => {
    if (wish === 'schema') return onChange(asSchema(fields, workflow));
    const list = asList(fields, workflow);
    onChange(list.length > 0 ? list : undefined);
  };
  return (
    <Input.Wrapper label={label} description={description} error={isSchema ? error : undefined}>
      <SegmentedControl
        size="xs"
        fullWidth
        mt={4}
        mb={6}
        aria-label={label}
        value={isSchema ? 'schema' : 'list'}
        onChange={toSchema}
        data={[
          { value: 'list', label: t('workflow-canvas.fields.list') },
          { value: 'schema', label: t('workflow-canvas.fields.schema') },
        ]}
      />
      {isSchema ? (
        <SchemaBuilder schema={fields as JsonObject} onChange={onChange} />
      ) : (
        <FieldPicker
          label={label}
          value={fields ?? []}
          workflow={workflow}
          error={error}
          onChange={(list) => onChange(list.length > 0 ? list : undefined)}
        />
      )}
    </Input.Wrapper>
  );
}

interface PickerProps {
  label: string;
  value: readonly string[];
  workflow: WorkflowHead;
  error: string | undefined;
  onChange: (fields: string[]) => void;
}

/** Some of the workflow's fields; those that are not there any more can be taken out. */
export function FieldPicker({ label, value, workflow, error, onChange }: PickerProps) {
  const t = useT();
  const known = propertiesOf(workflow.fields);
  const names = [...new Set([...Object.keys(known), ...value])];
  const title = (name: string) => {
    const schema = known[name];
    const titled = isObject(schema) && typeof schema['title'] === 'string' ? schema['title'] : name;
    return name in known ? titled : t('workflow-canvas.fields.gone', { name });
  };
  return (
    <MultiSelect
      aria-label={label}
      placeholder={value.length === 0 ? t('workflow-canvas.fields.none') : undefined}
      data={names.map((name) => ({ value: name, label: title(name) }))}
      value={[...value]}
      error={error}
      searchable
      hidePickedOptions
      onChange={onChange}
    />
  );
}
