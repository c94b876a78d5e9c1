import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from './languages';

const files = import.meta.glob<string>('/src/messages/*/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const sources = import.meta.glob<string>(
  [
    '/src/{app,components,features,lib,routes}/**/*.{ts,tsx}',
    '!/src/**/*.test.*',
    '!/src/app/route-tree.gen.ts',
  ],
  { eager: true, query: '?raw', import: 'default' },
);
const features = [...new Set(Object.keys(files).map((path) => path.split('/')[3] ?? ''))];

function messagesOf(feature: string, language: string): Record<string, string> {
  const text = files[`/src/messages/${feature}/${language}.json`] ?? '{}';
  return JSON.parse(text) as Record<string, string>;
}

/** The names of the values and tags in a message. */
function slots(elements: MessageFormatElement[]): Set<string> {
  const found = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.add(element.value);
    if (element.type === TYPE.tag) slots(element.children).forEach((name) => found.add(name));
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options)) {
        slots(option.value).forEach((name) => found.add(name));
      }
    }
  }
  return found;
}

describe.each(features)('messages of %s', (feature) => {
  const english = messagesOf(feature, 'en');

  test('begin with the name of their folder, or with refusal', () => {
    const strange = Object.keys(english).filter(
      (id) => !id.startsWith(`${feature}.`) && !id.startsWith('refusal.'),
    );
    expect(strange).toEqual([]);
  });

  test.each(LANGUAGES)('are complete in %s and take the same values', (language) => {
    const spoken = messagesOf(feature, language);
    expect(Object.keys(spoken).sort()).toEqual(Object.keys(english).sort());
    for (const [id, text] of Object.entries(spoken)) {
      expect(text.trim(), id).not.toBe('');
      expect([...slots(parse(text))].sort(), id).toEqual(
        [...slots(parse(english[id] ?? ''))].sort(),
      );
    }
  });
});

test('no message is declared twice', () => {
  const all = features.flatMap((feature) => Object.keys(messagesOf(feature, 'en')));
  expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
});

/* Ids stand in the code as plain strings, or as templates with a fixed beginning: t(`cases.state.${state}`). */
const code = Object.values(sources).join('\n');
const ids = new Set(features.flatMap((feature) => Object.keys(messagesOf(feature, 'en'))));
const beginnings = [...code.matchAll(/`([a-z][a-z-]*\.[a-z.-]*)\$\{/g)].map(
  (found) => found[1] ?? '',
);

test('every message the code asks for exists', () => {
  const isId = new RegExp(`['"]((?:${features.join('|')})\\.[a-z0-9.-]+)['"]`, 'g');
  const asked = [...code.matchAll(isId)].map((found) => found[1] ?? '');
  expect(asked.filter((id) => !ids.has(id))).toEqual([]);
});

test('every message is asked for', () => {
  const unused = [...ids].filter(
    (id) =>
      !code.includes(`'${id}'`) &&
      !code.includes(`"${id}"`) &&
      !beginnings.some((start) => id.startsWith(start)),
  );
  expect(unused).toEqual([]);
});
