import { expect, test } from 'vitest';
import { parse } from './document';
import { emptyDocument, keyOf } from './new-document';

test('a key is made of a title', () => {
  expect(keyOf('Petició de vacances!')).toBe('peticio-de-vacances');
  expect(keyOf('  A/B  ')).toBe('a-b');
  expect(keyOf('…')).toBe('');
});

test('a new document has its key and title, and nothing else', () => {
  const { document } = parse(emptyDocument('card', 'Card: "new"'));
  expect(document?.workflow).toMatchObject({ key: 'card', title: 'Card: "new"' });
  expect(document?.tasks).toEqual([]);
});
