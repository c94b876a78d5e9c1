import { expect, test } from 'vitest';
import { finder } from './places';

const SOURCE = `# A card.
workflow:
  key: card
tasks:
  - {key: write, type: FROM}
  - key: sign
    output_transform:
      score: "$..["
transitions:
  - from: null
    condition:
      customer.address.city: {$above: 3}
`;

function marked(path: string, source = SOURCE) {
  const { from, to, line } = finder(source)(path);
  return { line, text: source.slice(from, to) };
}

test('a value is marked with its name', () => {
  expect(marked('workflow.key')).toEqual({ line: 3, text: 'key: card' });
  expect(marked('tasks[0].type')).toEqual({ line: 5, text: 'type: FROM' });
  expect(marked('tasks[1].output_transform.score')).toEqual({ line: 8, text: 'score: "$..["' });
});

test('names may have dots in them', () => {
  const path = 'transitions[0].condition.customer.address.city.$above';
  expect(marked(path)).toEqual({ line: 12, text: '$above: 3' });
});

test('what is missing is looked for where it should stand', () => {
  expect(marked('workflow.title')).toEqual({ line: 2, text: 'workflow' });
  expect(marked('tasks[0].title').line).toBe(5);
  expect(marked('tasks[7]')).toEqual({ line: 4, text: 'tasks' });
  expect(marked('tickets').line).toBe(2);
});

test('of an empty path the first thing that cannot be read is the place', () => {
  expect(marked('', 'a: 1\nb: [1, 2\n').line).toBeGreaterThanOrEqual(2);
  expect(marked('', 'a: 1\n').line).toBe(1);
  expect(marked('tasks', '').line).toBe(1);
});

test('places of JSON are found in the same way', () => {
  const json = '{\n  "workflow": {"key": "card"},\n  "tasks": [\n    {"key": 7}\n  ]\n}\n';
  expect(marked('tasks[0].key', json)).toEqual({ line: 4, text: '"key": 7' });
});
