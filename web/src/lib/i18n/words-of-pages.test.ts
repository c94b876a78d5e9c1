import { describe, expect, test } from 'vitest';
import { FIRST_WORDS, LATER_WORDS } from './load-messages';

const sources = import.meta.glob<string>(
  ['/src/**/*.{ts,tsx}', '!/src/**/*.test.*', '!/src/test/**', '!/src/app/gallery/**'],
  { eager: true, query: '?raw', import: 'default' },
);
const pages = Object.keys(sources).filter(
  (path) => path.startsWith('/src/routes/') && !path.includes('/dev/'),
);

/** The file an import means. */
function fileOf(from: string, wanted: string): string | null {
  const path = wanted.startsWith('@/')
    ? wanted.replace('@/', '/src/')
    : new URL(wanted, `file://${from}`).pathname;
  return [`${path}.ts`, `${path}.tsx`].find((one) => one in sources) ?? null;
}

/** A file with everything it imports, now or later. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = (sources[file] ?? '').matchAll(/(?:from|import)\s*\(?\s*'((?:@\/|\.)[^']*)'/g);
  for (const [, wanted = ''] of imports) {
    const next = fileOf(file, wanted);
    if (next) withImports(next, seen);
  }
  return seen;
}

/** Folders whose messages are looked up by codes that the server sends. */
const SAID_BY_CODE: Record<string, string> = {
  '/src/features/workflow/parts/faults-list.tsx': 'workflow-fault',
};

function wordsIn(file: string): string[] {
  const byCode = SAID_BY_CODE[file];
  const ids = new RegExp(`['"\`](${LATER_WORDS.join('|')})\\.[a-z]`, 'g');
  const found = [...(sources[file] ?? '').matchAll(ids)].map(([, folder = '']) => folder);
  return byCode ? [...found, byCode] : found;
}

function declared(file: string): string[] {
  const list = /words: \[([^\]]*)\]/.exec(sources[file] ?? '')?.[1] ?? '';
  return [...list.matchAll(/'([^']+)'/g)].map(([, folder = '']) => folder);
}

test('folders of messages are either first or later', () => {
  expect(LATER_WORDS.filter((folder) => FIRST_WORDS.includes(folder))).toEqual([]);
});

describe.each(pages)('%s', (page) => {
  test('declares the words its screens say', () => {
    const needed = new Set([...withImports(page)].flatMap(wordsIn));
    expect([...needed].sort()).toEqual([...declared(page)].sort());
  });

  test('is named in words of the first load', () => {
    const labels = [...(sources[page] ?? '').matchAll(/label: '([a-z-]+)\./g)];
    expect(
      labels.map(([, folder = '']) => folder).filter((one) => !FIRST_WORDS.includes(one)),
    ).toEqual([]);
  });
});
