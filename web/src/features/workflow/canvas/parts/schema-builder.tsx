import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { isObject, type JsonObject } from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import { addField, renameField, schemaFields } from '../rules/schema-fields';
import { JsonField } from './json-field';
import { More } from './more';
import classes from './panel.module.css';
import { SchemaFieldCard } from './schema-field-card';

interface Props {
  schema: JsonObject;
  onChange: (schema: JsonObject, about?: string) => void;
  /** Renames a field in other places as well. */
  onRename?: (name: string, newName: string) => void;
  faultAt?: (field: string) => string | undefined;
}

/** The fields of a schema one by one; the whole of it as JSON for what the fields do not show. */
export function SchemaBuilder({ schema, onChange, onRename, faultAt }: Props) {
  const t = useT();
  const fields = schemaFields(schema);
  const names = fields.map(({ name }) => name);
  return (
    <div className={classes.rows}>
      {fields.map((field) => (
        <SchemaFieldCard
          key={field.name}
          field={field}
          schema={schema}
          taken={names.filter((name) => name !== field.name)}
          error={faultAt?.(`properties.${field.name}`)}
          onChange={onChange}
          onRename={(newName) =>
            onRename
              ? onRename(field.name, newName)
              : onChange(renameField(schema, field.name, newName))
          }
        />
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={() => onChange(addField(schema, t('workflow-canvas.field.new')))}
        >
          {t('workflow-canvas.field.add')}
        </Button>
      </div>
      <More title={t('workflow-canvas.schema.raw')}>
        <JsonField
          label={t('workflow-canvas.schema.json')}
          description={t('workflow-canvas.schema.what')}
          value={schema}
          minRows={6}
          onChange={(json) => {
            if (isObject(json)) onChange(json as JsonObject);
          }}
        />
      </More>
    </div>
  );
}
