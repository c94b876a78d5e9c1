import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderHook } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FieldError } from '@/lib/http/problem';
import { I18nProvider } from '@/lib/i18n/i18n-provider';
import { languageStore, needWords, speak } from '@/lib/i18n/language-store';
import { LANGUAGES } from '@/lib/i18n/languages';
import { useFaultText } from './use-fault-text';

const guide = readFileSync(resolve(import.meta.dirname, '../../../docs/guide/api.md'), 'utf8');
const table =
  /\| Code \| Arguments \| In English \|\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(guide)?.[1] ?? '';
const kinds = table
  .trim()
  .split('\n')
  .map((row) => row.split('|'))
  .map(([, code = '', args = '']) => ({
    code: words(code)[0] ?? '',
    args: Object.fromEntries(words(args).map((name, at) => [name, sample(name, at)])),
  }));

/** Words of faults come with the first load, or with the pages of workflows. */
const OURS = /^(workflow-)?fault\./;

/** What stands in backticks. */
function words(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? '');
}

function sample(name: string, at: number): string | number | string[] {
  if (name === 'allowed') return ['s1', 's2'];
  return ['least', 'most', 'count', 'line', 'column'].includes(name) ? at + 7 : `some ${name}`;
}

function say(fault: Omit<FieldError, 'field' | 'message'>): string {
  const { result } = renderHook(() => useFaultText(), { wrapper: I18nProvider });
  return result.current({ field: 'name', message: 'In the words of the server.', ...fault });
}

test('the guide lists the codes', () => {
  expect(kinds.length).toBeGreaterThan(40);
  expect(kinds).toContainEqual({
    code: 'not-in-range',
    args: { least: 7, most: 8, value: 'some value' },
  });
});

describe.each(LANGUAGES)('faults in %s', (language) => {
  beforeAll(async () => {
    await speak(language);
    await needWords(['workflow-fault']);
  });

  test.each(kinds)('$code is said with all its arguments', ({ code, args }) => {
    const ids = Object.keys(languageStore.current()?.messages ?? {});
    expect(ids.filter((id) => OURS.test(id) && id.endsWith(`.${code}`))).toHaveLength(1);
    const said = say({ code, args });
    expect(said).not.toBe('In the words of the server.');
    expect(said).not.toMatch(/[{}]/);
    for (const value of Object.values(args).flat()) expect(said).toContain(String(value));
  });

  test('no words are there for codes the guide does not list', () => {
    const ids = Object.keys(languageStore.current()?.messages ?? {});
    const ours = ids.filter((id) => OURS.test(id)).map((id) => id.replace(OURS, ''));
    expect(ours.sort()).toEqual(kinds.map(({ code }) => code).sort());
  });

  test('a code without words is told in the server’s', () => {
    expect(say({ code: 'not-a-colour', args: { value: 'blu' } })).toBe(
      'In the words of the server.',
    );
    expect(say({})).toBe('In the words of the server.');
  });

  test('a fault that lacks an argument is told in the server’s words', () => {
    expect(say({ code: 'too-long', args: {} })).toBe('In the words of the server.');
    expect(say({ code: 'unknown' })).toBe('In the words of the server.');
    expect(say({ code: 'too-long', args: { most: null } })).toBe('In the words of the server.');
  });
});

describe('numbers and lists', () => {
  test('one is not many', async () => {
    await speak('en');
    expect(say({ code: 'too-short', args: { least: 1 } })).toBe('Expected at least 1 character.');
    await speak('ca');
    expect(say({ code: 'too-many-rows', args: { most: 10_000 } })).toContain('10.000 files');
  });

  test('what is allowed is listed as in the reader’s language', async () => {
    await speak('es');
    const args = { allowed: ['en', 'ca', 'es'], value: 'fr' };
    expect(say({ code: 'not-one-of', args })).toBe(
      'Se espera uno de estos valores: en, ca o es, pero se ha recibido «fr».',
    );
  });
});
