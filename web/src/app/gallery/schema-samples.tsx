import { Paper } from '@mantine/core';
import { LayoutOrForm } from '@/components/layout-frame/layout-or-form';
import { SchemaForm } from '@/components/schema-form/schema-form';
import { SchemaValues } from '@/components/schema-form/schema-values';
import type { Data, Schema } from '@/components/schema-form/types';
import { Refusal } from '@/lib/http/errors';
import classes from './gallery.module.css';
import { Sample } from './sample';

const REQUEST: Schema = {
  type: 'object',
  required: ['title', 'kind', 'due'],
  properties: {
    title: { type: 'string', title: 'Title', description: 'A few words are enough.', minLength: 3 },
    why: { type: 'string', title: 'Why', maxLength: 2_000 },
    kind: { title: 'Kind', enum: ['new', 'change', 'removal'] },
    pages: { type: 'integer', title: 'Pages', minimum: 1 },
    urgent: { type: 'boolean', title: 'Urgent' },
    due: { type: 'string', format: 'date', title: 'Due' },
    meeting: { type: 'string', format: 'date-time', title: 'Meeting' },
    mail: { type: 'string', format: 'email', title: 'Mail' },
    draft: { type: 'object', title: 'Draft', properties: { file_id: { type: 'integer' } } },
    place: {
      type: 'object',
      title: 'Place',
      description: 'Where it is kept.',
      properties: {
        room: { type: 'string', title: 'Room' },
        shelf: { type: 'integer', title: 'Shelf' },
      },
    },
    authors: {
      type: 'array',
      title: 'Authors',
      minItems: 1,
      items: { type: 'object', properties: { name: { type: 'string', title: 'Name' } } },
    },
  },
};
const FILLED: Data = {
  title: 'Manual of the press',
  kind: 'change',
  pages: 12,
  urgent: true,
  due: '2026-03-29',
  meeting: '2026-03-29T08:30:00Z',
  mail: 'amy@example.com',
  draft: { file_id: 7 },
  place: { room: 'B12', shelf: 3 },
  authors: [{ name: 'Amy Larsen' }, { name: 'Ben Okafor' }],
};
const SMALL: Schema = {
  type: 'object',
  properties: { title: { type: 'string', title: 'Title' } },
};
const refused = () =>
  Promise.reject(
    new Refusal('invalid', 422, {
      type: 'invalid',
      title: '',
      detail: 'Refused',
      errors: [{ field: 'data.title', message: 'Another request has this title.' }],
    }),
  );
const nothing = () => Promise.resolve();

/** Layouts as the server compiles them. */
const COUNTING = `var React = require('react');
exports.default = function Layout(props) {
  var state = React.useState(0);
  return React.createElement('button', { onClick: function () { state[1](state[0] + 1); } },
    props.values.title + ': ' + state[0]);
};`;
const THROWING = `exports.default = function Layout() { throw new Error('out of paper'); };`;

export function SchemaSamples() {
  return (
    <>
      <Sample name="SchemaForm: as it opens (press Send), filled in, refused, for reading">
        <div className={classes.grid}>
          <Form values={{}} />
          <Form values={FILLED} />
          <Form values={FILLED} onSubmit={refused} at="data" />
          <Form values={FILLED} readOnly />
        </div>
      </Sample>
      <Sample name="SchemaValues">
        <Paper p="md">
          <SchemaValues schema={REQUEST} values={FILLED} />
        </Paper>
      </Sample>
      <Sample name="LayoutOrForm: a layout, and one that throws">
        <div className={classes.grid}>
          <Laid label="Counting layout" script={COUNTING} />
          <Laid label="Throwing layout" script={THROWING} />
        </div>
      </Sample>
    </>
  );
}

function Form(props: {
  values: Data;
  readOnly?: boolean;
  at?: string;
  onSubmit?: () => Promise<unknown>;
}) {
  return (
    <Paper p="md">
      <SchemaForm schema={REQUEST} submitLabel="Send" onSubmit={nothing} {...props} />
    </Paper>
  );
}

function Laid({ label, script }: { label: string; script: string }) {
  return (
    <Paper p="md">
      <LayoutOrForm
        label={label}
        script={script}
        schema={SMALL}
        values={{ title: 'Manual of the press' }}
        onSubmit={nothing}
        submitLabel="Send"
      />
    </Paper>
  );
}
