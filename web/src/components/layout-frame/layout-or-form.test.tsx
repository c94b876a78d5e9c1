import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Schema } from '@/components/schema-form/types';
import { renderScreen } from '@/test/render-screen';
import { LayoutOrForm } from './layout-or-form';

const SCHEMA: Schema = {
  type: 'object',
  properties: {
    title: { type: 'string', title: 'Title' },
    done: { type: 'boolean', title: 'Done' },
    due: { type: 'string', format: 'date', title: 'Due' },
    kind: { title: 'Kind', oneOf: [{ const: 'a', title: 'First kind' }] },
    parts: { type: 'array', title: 'Parts', items: { type: 'string' } },
    link: { type: 'string', format: 'uri', title: 'Link' },
  },
};
const VALUES = {
  title: 'Manual',
  done: true,
  due: '2026-03-29',
  kind: 'a',
  parts: ['one', 'two'],
  link: 'javascript:alert(1)',
};
const SCRIPT = 'exports.default = () => null;';

function draw(script: string | null, readOnly = false) {
  renderScreen(
    <LayoutOrForm
      script={script}
      label="Request"
      schema={SCHEMA}
      values={VALUES}
      readOnly={readOnly}
      onSubmit={() => Promise.resolve()}
      submitLabel="Send"
    />,
  );
}

test('without a layout the schema draws the form', async () => {
  draw(null);
  expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue('Manual');
  expect(screen.queryByTitle('Request')).not.toBeInTheDocument();
});

test('a layout stands in a frame that may run scripts and nothing else', async () => {
  draw(SCRIPT);
  const frame = await screen.findByTitle('Request');
  expect(frame).toHaveAttribute('sandbox', 'allow-scripts allow-forms');
  expect(frame).toHaveAttribute('src', '/layout-frame.html');
  expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer');
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('a layout that does not answer gives way to the form, with a quiet note', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  draw(SCRIPT);
  await screen.findByTitle('Request');
  act(() => void vi.advanceTimersByTime(25_000));
  vi.useRealTimers();
  expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue('Manual');
  expect(screen.getByRole('status')).toHaveTextContent(/plain form.*no answer/);
  expect(screen.queryByTitle('Request')).not.toBeInTheDocument();
});

test('data for reading is told field by field, and leads nowhere it should not', async () => {
  draw(null, true);
  const told = (await screen.findAllByRole('definition')).map((each) => each.textContent);
  expect(told).toEqual([
    'Manual',
    'Yes',
    expect.stringMatching(/Mar.*2026/),
    'First kind',
    'onetwo',
    VALUES.link,
  ]);
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});
