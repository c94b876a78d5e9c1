import '@testing-library/jest-dom/vitest';
import { notifications } from '@mantine/notifications';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import * as z from 'zod/mini';
import { needWords, speak } from '@/lib/i18n/language-store';
import { LATER_WORDS } from '@/lib/i18n/load-messages';
import { resetFakes } from './fake-kit/handlers';
import { fakeServer } from './fake-kit/server';

z.config({ jitless: true });
// Generous: several things may build on the same machine.
configure({ asyncUtilTimeout: 8_000 });

beforeAll(async () => {
  fakeServer.listen({ onUnhandledRequest: 'error' });
  await needWords(LATER_WORDS);
  await speak('en');
});

// Files follow each other in one browser window: a test leaves it as it found it.
afterEach(() => {
  cleanup();
  notifications.clean();
  fakeServer.resetHandlers();
  resetFakes();
  forgetPage();
});

afterAll(() => fakeServer.close());

/** Whatever stays in a window when its page is left. */
function forgetPage() {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  localStorage.clear();
  sessionStorage.clear();
  for (const cookie of document.cookie.split('; ').filter(Boolean)) {
    document.cookie = `${cookie.split('=')[0]}=; max-age=0`;
  }
}

/* What jsdom lacks and Mantine asks for. */

class NoResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

window.ResizeObserver ??= NoResizeObserver;
if (!('fonts' in document)) {
  Object.defineProperty(document, 'fonts', { value: new EventTarget() });
}
window.HTMLElement.prototype.scrollIntoView = () => {};
// The text editor measures its lines; nothing has a size here.
Range.prototype.getClientRects = () => Object.assign([], { item: () => null });
window.scrollTo = () => {};
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;
