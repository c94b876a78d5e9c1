import { expect, test } from 'vitest';
import { hasLayout, workflowFields } from './document';

const document = {
  workflow: {
    fields: { type: 'object', required: ['item'], properties: { item: { type: 'string' } } },
    layouts: { display: 'export default () => null' },
  },
  tickets: [
    { key: 'ask', layouts: { edit: 'x' } },
    { key: 'tell', layouts: { display: 'x' } },
  ],
};

test('no field has to be there while a ticket runs', () => {
  expect(workflowFields(document)).toEqual({
    type: 'object',
    properties: { item: { type: 'string' } },
  });
  expect(workflowFields({})).toEqual({});
});

test('a layout for reading is found where it belongs', () => {
  expect(hasLayout(document, 'workflow')).toBe(true);
  expect(hasLayout(document, 'ticket:tell')).toBe(true);
  expect(hasLayout(document, 'ticket:ask')).toBe(false);
  expect(hasLayout({}, 'ticket:ask')).toBe(false);
});
