import { expect, test } from 'vitest';
import { parse } from './document';
import { redraw } from './redraw';

interface Loose {
  workflow: Record<string, unknown>;
  tasks: Record<string, unknown>[];
  transitions: unknown[];
}

const SOURCE = `# A card.
workflow: {key: card, title: Card, fields: {type: object}}
tasks:
  # Somebody writes.
  - {key: write, title: Write it, type: FORM}
transitions:
  - {from: null, to: write}
`;

function changed(change: (document: Loose) => void): string {
  const before = parse(SOURCE).document;
  const after = structuredClone(before) as unknown as Loose;
  change(after);
  const text = redraw(SOURCE, before, after);
  expect(parse(text).document).toEqual(after);
  return text;
}

test('what did not change stays as it was written', () => {
  const text = changed((it) => {
    it.tasks = it.tasks.map((task) => ({ ...task, title: 'Write a card' }));
  });
  expect(text).toBe(SOURCE.replace('Write it', 'Write a card'));
});

test('something is put in, and taken out', () => {
  const added = changed((it) => {
    it.tasks = it.tasks.map((task) => ({ ...task, queue: 'Editors' }));
    it.workflow['parallel'] = true;
  });
  expect(added).toContain('# Somebody writes.');
  changed((it) => {
    delete it.workflow['fields'];
  });
});

test('a list that grows or shrinks is written anew, and the rest is not', () => {
  const grown = changed((it) => {
    it.transitions.push({ from: 'write', to: null, status: 'COMPLETED' });
  });
  expect(grown).toContain('# Somebody writes.');
  changed((it) => {
    it.transitions = [];
  });
});

test('the same document leaves the text alone', () => {
  expect(changed(() => undefined)).toBe(SOURCE);
});
