import { describe, expect, it } from 'vitest';
import { deleteIn, formatOf, getIn, insert, parse, setIn, stringify } from './document';

const CARD = `# A card.
workflow: {key: card, title: Card, fields: {type: object}} # kept
tasks:
  # who writes it
  - {key: write, title: Write it, type: FORM}

  - key: sign
    title: Sign it
    type: FORM
transitions:
  - {from: null, to: write}
`;

describe('a document', () => {
  it('is read with lists for all its parts', () => {
    const { document, problems } = parse(CARD);
    expect(problems).toEqual([]);
    expect(document?.workflow.key).toBe('card');
    expect(document?.tasks.map((task) => task.title)).toEqual(['Write it', 'Sign it']);
    expect(document?.transitions[0]).toEqual({ from: null, to: 'write' });
    expect(document?.tickets).toEqual([]);
  });

  it('keeps the places of what is no object', () => {
    const { document } = parse('tasks: [7, {key: 12}]');
    expect(document?.tasks.map((task) => task.key)).toEqual(['', '12']);
    expect(document?.workflow).toEqual({ key: '', title: '' });
  });

  it('says where it cannot be read', () => {
    const { document, problems } = parse('workflow: {key: card\ntasks: []\n');
    expect(document).toBeNull();
    expect(problems[0]?.from).toBeGreaterThan(10);
    expect(parse('just a text').document).toBeNull();
    expect(parse('{"a": 1,').problems).not.toEqual([]);
  });

  it('is JSON when it begins with a brace', () => {
    expect(formatOf('\n {"a": 1}')).toBe('json');
    expect(formatOf(CARD)).toBe('yaml');
  });
});

describe('an edit', () => {
  it('of one text changes nothing else, not even a blank', () => {
    expect(setIn(CARD, ['tasks', 1, 'title'], 'Sign')).toBe(CARD.replace('Sign it', 'Sign'));
    expect(setIn(CARD, ['tasks', 0, 'title'], 'Write, and draw')).toBe(
      CARD.replace('Write it', '"Write, and draw"'),
    );
    expect(getIn(setIn(CARD, ['tasks', 0, 'title'], '12'), ['tasks', 0, 'title'])).toBe('12');
    expect(getIn(setIn(CARD, ['tasks', 0, 'title'], 'null'), ['tasks', 0, 'title'])).toBe('null');
    expect(setIn(CARD, ['transitions', 0, 'from'], 'sign')).toBe(
      CARD.replace('from: null', 'from: sign'),
    );
  });

  it('adds what is missing and keeps comments and order', () => {
    const added = setIn(CARD, ['tasks', 1, 'retries', 'times'], 3);
    expect(getIn(added, ['tasks', 1, 'retries'])).toEqual({ times: 3 });
    expect(added).toContain('# who writes it');
    expect(added).toContain('# kept');
    expect(added.indexOf('workflow:')).toBeLessThan(added.indexOf('tasks:'));
  });

  it('takes out and puts in', () => {
    const fewer = deleteIn(CARD, ['tasks', 0]);
    expect(parse(fewer).document?.tasks.map((task) => task.key)).toEqual(['sign']);
    const more = insert(CARD, ['tasks'], 1, { key: 'check', title: 'Check it', type: 'FORM' });
    expect(parse(more).document?.tasks.map((task) => task.key)).toEqual(['write', 'check', 'sign']);
    const first = insert(CARD, ['tickets'], 0, { key: 'ask', title: 'Ask' });
    expect(parse(first).document?.tickets).toEqual([{ key: 'ask', title: 'Ask' }]);
    expect(
      parse(insert('tasks: []\n', ['tasks'], 0, { key: 'a', title: 'A' })).document?.tasks,
    ).toHaveLength(1);
  });

  it('works on JSON, which stays JSON', () => {
    const json = stringify(parse(CARD).document, 'json');
    const edited = insert(setIn(json, ['tasks', 0, 'title'], 'Write'), ['tasks'], 9, {
      key: 'x',
      title: 'X',
    });
    const value = JSON.parse(edited) as { tasks: { title: string }[] };
    expect(value.tasks.map((task) => task.title)).toEqual(['Write', 'Sign it', 'X']);
    expect(JSON.parse(deleteIn(edited, ['tasks', 2]))).toEqual(
      JSON.parse(setIn(json, ['tasks', 0, 'title'], 'Write')),
    );
  });
});
