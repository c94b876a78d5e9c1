import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const MESSAGES = /\/src\/messages\/[^/]+\/[a-z]+\.json$/;

/** Reads the messages while building, so that no browser fetches a parser and reads them again. */
export function readyMessages(): Plugin {
  return {
    name: 'evenhand-ready-messages',
    enforce: 'pre',
    transform: {
      filter: { id: MESSAGES },
      handler: (text) => ({ code: JSON.stringify(readAll(text)), map: null }),
    },
  };
}

function readAll(text: string) {
  const messages = JSON.parse(text) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(messages).map(([id, words]) => [id, parse(words, { captureLocation: false })]),
  );
}
