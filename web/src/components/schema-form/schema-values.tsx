import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Fact, Facts } from '@/components/facts';
import { useT } from '@/lib/i18n/use-t';
import { instant } from '@/lib/time/instant';
import { FileInput } from './file-input';
import classes from './schema-form.module.css';
import { meant } from './meant';
import { fileValue, isFile, type Data, type Schema } from './types';

interface Props {
  schema: Schema;
  values: Data;
  /** The schema of which this is a part, where what it refers to is found. */
  root?: Schema;
}

/** Data for reading, field by field as the schema names them. */
export function SchemaValues({ schema, values, root = schema }: Props) {
  return (
    <Facts>
      {Object.entries(schema.properties ?? {}).map(([name, property]) => {
        const field = meant(property, root);
        return (
          <Fact key={name} label={field.title ?? name}>
            <Value schema={field} value={values[name]} name={field.title ?? name} root={root} />
          </Fact>
        );
      })}
    </Facts>
  );
}

interface ValueProps {
  schema: Schema;
  value: unknown;
  name: string;
  root: Schema;
}

function Value({ schema, value, name, root }: ValueProps) {
  const t = useT();
  if (value === undefined || value === null || value === '') return DASH;
  if (isFile(schema)) {
    return <FileInput label={name} value={fileValue(value)} onChange={() => {}} readOnly />;
  }
  if (typeof value === 'boolean') return t(value ? 'schema-form.yes' : 'schema-form.no');
  if (Array.isArray(value))
    return <Entries schema={schema} values={value} name={name} root={root} />;
  if (typeof value === 'object') {
    return <SchemaValues schema={named(schema, value)} values={value as Data} root={root} />;
  }
  return <Plain schema={schema} value={value as string | number} />;
}

const DASH = '–';

function Entries({
  schema,
  values,
  name,
  root,
}: Omit<ValueProps, 'value'> & { values: unknown[] }) {
  if (values.length === 0) return DASH;
  const items = meant(schema.items, root);
  return (
    <ul className={classes.list}>
      {values.map((value, place) => (
        <li key={place}>
          <Value schema={items} value={value} name={name} root={root} />
        </li>
      ))}
    </ul>
  );
}

/** A schema that names no fields names all that are there. */
function named(schema: Schema, value: object): Schema {
  if (schema.properties) return schema;
  return { properties: Object.fromEntries(Object.keys(value).map((name) => [name, {}])) };
}

function Plain({ schema, value }: { schema: Schema; value: string | number }): ReactNode {
  const intl = useIntl();
  const choice = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].find(
    (each) => typeof each === 'object' && each.const === value && each.title !== undefined,
  );
  if (typeof choice === 'object') return choice.title;
  if (typeof value === 'number') return intl.formatNumber(value, { maximumFractionDigits: 20 });
  switch (schema.format) {
    case 'date':
      return intl.formatDate(instant(`${value}T00:00:00Z`), {
        dateStyle: 'medium',
        timeZone: 'UTC',
      });
    case 'date-time':
      return intl.formatDate(instant(value), { dateStyle: 'medium', timeStyle: 'short' });
    case 'uri':
      return isOfWeb(value) ? <Link href={value}>{value}</Link> : value;
    case 'email':
      return <Anchor href={`mailto:${encodeURI(value)}`}>{value}</Anchor>;
    default:
      return value;
  }
}

function isOfWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

function Link({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Anchor href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </Anchor>
  );
}
