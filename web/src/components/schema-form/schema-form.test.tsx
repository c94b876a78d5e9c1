import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Refusal } from '@/lib/http/errors';
import { speak } from '@/lib/i18n/language-store';
import { renderScreen } from '@/test/render-screen';
import { SchemaForm, type SchemaFormProps } from './schema-form';
import type { Data, Schema } from './types';

const REQUEST: Schema = {
  type: 'object',
  required: ['title', 'kind'],
  properties: {
    title: { type: 'string', title: 'Title', description: 'A few words', minLength: 3 },
    kind: { enum: ['new', 'change'], title: 'Kind' },
    pages: { type: 'integer', title: 'Pages', minimum: 1 },
    urgent: { type: 'boolean', title: 'Urgent' },
    mail: { type: 'string', format: 'email', title: 'Mail' },
    due: { type: 'string', format: 'date', title: 'Due' },
    authors: {
      type: 'array',
      title: 'Authors',
      items: { type: 'object', properties: { name: { type: 'string', title: 'Name' } } },
    },
    draft: { type: 'object', title: 'Draft', properties: { file_id: { type: 'integer' } } },
  },
};

async function draw(change: Partial<SchemaFormProps> = {}) {
  const onSubmit = vi.fn((_values: Data) => Promise.resolve());
  renderScreen(
    <SchemaForm schema={REQUEST} values={{}} onSubmit={onSubmit} submitLabel="Send" {...change} />,
  );
  if (!change.readOnly) await screen.findByRole('button', { name: 'Send' });
  return { onSubmit, user: userEvent.setup() };
}

const field = (name: RegExp) => screen.findByRole('textbox', { name });

test('fields have the titles and descriptions of the schema, and are sent as what they are', async () => {
  const { user, onSubmit } = await draw({ values: { draft: { file_id: 3 } } });
  await user.type(await field(/^Title/), 'Manual');
  expect(await screen.findByRole('link', { name: /contract\.pdf/ })).toBeInTheDocument();
  expect(screen.getByText('A few words')).toBeInTheDocument();
  await user.click(screen.getByRole('combobox', { name: /^Kind/ }));
  await user.click(await screen.findByRole('option', { name: 'change' }));
  await user.type(await field(/^Pages/), '12');
  await user.click(screen.getByRole('checkbox', { name: /Urgent/ }));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() =>
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        title: 'Manual',
        kind: 'change',
        pages: 12,
        urgent: true,
        draft: { file_id: 3 },
      }),
    ),
  );
});

test('what is needed as yes or no is asked for, and no is an answer', async () => {
  const schema: Schema = {
    type: 'object',
    required: ['approved'],
    properties: { approved: { type: 'boolean', title: 'Approved' } },
  };
  const { user, onSubmit } = await draw({ schema });
  await user.click(await screen.findByRole('radio', { name: 'No' }));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ approved: false }));
});

test('what may be null and is emptied is sent as null', async () => {
  const schema: Schema = {
    type: 'object',
    properties: { question: { type: ['string', 'null'], title: 'Question' } },
  };
  const { user, onSubmit } = await draw({ schema, values: { question: 'Why?' } });
  await user.clear(await field(/^Question/));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ question: null }));
});

test('everything that is typed is told', async () => {
  const onChange = vi.fn();
  const { user } = await draw({ onChange });
  await user.type(await field(/^Title/), 'Ma');
  await waitFor(() =>
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ title: 'Ma' })),
  );
});

test('what does not fit is told at its field, in our words, and nothing is sent', async () => {
  const { user, onSubmit } = await draw({ values: { title: 'ab', pages: 0, mail: 'nobody' } });
  await user.click(screen.getByRole('button', { name: 'Send' }));
  const title = await field(/^Title/);
  await waitFor(() => expect(title).toHaveAttribute('aria-invalid', 'true'));
  expect(title).toHaveAccessibleDescription(/At least 3 characters/);
  expect(screen.getAllByText('At least 1').length).toBeGreaterThan(0);
  expect(
    screen.getAllByText('Expected an address such as name@example.com').length,
  ).toBeGreaterThan(0);
  expect(screen.getAllByText('Needed').length).toBeGreaterThan(0);
  expect(onSubmit).not.toHaveBeenCalled();
  await waitFor(() => expect(title).toHaveFocus());
});

test('errors are told in the language of the reader', async () => {
  await speak('ca');
  try {
    const { user } = await draw({ values: { title: 'ab', kind: 'new' } });
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect((await screen.findAllByText('Almenys 3 caràcters')).length).toBeGreaterThan(0);
  } finally {
    await speak('en');
  }
});

test('Ctrl Enter sends', async () => {
  const { user, onSubmit } = await draw({ values: { title: 'Manual', kind: 'new' } });
  await user.click(await field(/^Title/));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
});

test('entries of a list are added, filled in, moved and taken away', async () => {
  const { user, onSubmit } = await draw({ values: { title: 'Manual', kind: 'new' } });
  const authors = screen.getByRole('group', { name: /^Authors/ });
  const add = within(authors).getByRole('button', { name: 'Add to Authors' });
  await user.click(add);
  await user.click(add);
  const [first, second] = await within(authors).findAllByRole('textbox', { name: /^Name/ });
  await user.type(first!, 'Ada');
  await user.type(second!, 'Ben');
  await user.click(within(authors).getAllByRole('button', { name: 'Move up' })[1]!);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() =>
    expect(onSubmit).toHaveBeenLastCalledWith(
      expect.objectContaining({ authors: [{ name: 'Ben' }, { name: 'Ada' }] }),
    ),
  );
  await user.click(within(authors).getAllByRole('button', { name: 'Remove' })[0]!);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() =>
    expect(onSubmit).toHaveBeenLastCalledWith(
      expect.objectContaining({ authors: [{ name: 'Ada' }] }),
    ),
  );
});

test('what the server refuses lands on its field, and what has no field above the button', async () => {
  const refusal = new Refusal('invalid', 422, {
    type: 'invalid',
    title: '',
    detail: 'Refused',
    errors: [
      { field: 'data.title', message: 'Too dull' },
      { field: 'ticket', message: 'No such ticket' },
    ],
  });
  const { user } = await draw({
    values: { title: 'Manual', kind: 'new' },
    at: 'data',
    onSubmit: () => Promise.reject(refusal),
  });
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('No such ticket');
  expect(await field(/^Title/)).toHaveAccessibleDescription(/Too dull/);
});

test('who may only read changes nothing', async () => {
  await draw({ values: { title: 'Manual', kind: 'new' }, readOnly: true });
  expect(await field(/^Title/)).toBeDisabled();
  expect(screen.queryByRole('button', { name: 'Send' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Add to Authors' })).not.toBeInTheDocument();
});

test('a moment is shown in the zone of the reader, and kept as an instant', async () => {
  const { user, onSubmit } = await draw({
    schema: {
      type: 'object',
      properties: { at: { type: 'string', format: 'date-time', title: 'At' } },
    },
    values: { at: '2026-03-29T01:30:00Z' },
  });
  expect(await screen.findByText('29 Mar 2026 03:30')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(onSubmit).toHaveBeenCalledWith({ at: '2026-03-29T01:30:00Z' }));
});
