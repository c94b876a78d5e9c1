import { expect, test, type Page } from '@playwright/test';
import { hostileLayout, WAYS_TO_LEAVE } from './kit/hostile-layout';
import { Listeners } from './kit/listeners';
import { signIn } from './kit/sign-in';

interface Heard {
  kind: string;
  values?: string;
  message?: string;
}

interface Submitted {
  found: Record<string, string>;
  secret: string;
}

const WAITED = ['fetch', 'fetch home', 'import', 'request', 'socket', 'events', 'worker'];

function readSubmitted({ values = '' }: Heard): Submitted {
  return JSON.parse(values) as Submitted;
}

/** Opens a layout in the frame of the server, inside a page of the server, and gathers what it says. */
async function open(page: Page, script: string): Promise<void> {
  await page.evaluate((source) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard, loads: 0 });
    const frame = document.createElement('iframe');
    frame.id = 'layout';
    frame.setAttribute('sandbox', 'allow-scripts allow-forms');
    frame.addEventListener('load', () => {
      if (heard.length > 0) return;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => heard.push(data);
      heard.push({ kind: 'begun' });
      const values = { secret: 'of this company' };
      const shown = { fields: {}, values, readOnly: false, scheme: 'light', language: 'en' };
      frame.contentWindow?.postMessage({ kind: 'start', script: source, shown }, '*', [port2]);
    });
    frame.src = '/layout-frame.html';
    document.body.append(frame);
  }, script);
}

async function heard(page: Page, kind: string): Promise<Heard> {
  const find = () =>
    page.evaluate(
      (wanted) => (window as unknown as { heard: Heard[] }).heard.find((it) => it.kind === wanted),
      kind,
    );
  await expect.poll(find, { timeout: 20_000 }).toBeDefined();
  return (await find()) ?? { kind };
}

for (const way of WAYS_TO_LEAVE) {
  test(`a layout reads no cookie, no page around it and no network, and cannot leave (${way})`, async ({
    page,
  }) => {
    const listeners = await Listeners.open();
    try {
      await signIn(page);
      await open(page, hostileLayout(listeners.webAddress, listeners.datagramAddress, way));
      const { found, secret } = readSubmitted(await heard(page, 'submit'));
      // It runs, and is told its values: what follows is not the silence of a layout that never began.
      expect(secret).toBe('of this company');
      expect(found).toMatchObject({
        origin: 'null',
        cookie: 'throws SecurityError',
        'cookie written': 'throws SecurityError',
        parent: 'throws SecurityError',
        top: 'throws SecurityError',
        storage: 'throws SecurityError',
        'session storage': 'throws SecurityError',
        databases: 'throws SecurityError',
        popup: 'null',
        peers: 'undefinedundefined',
        'inner peers': 'throws SecurityError',
      });
      for (const name of WAITED) expect(found[name], name).toMatch(/^refused /);
      // Time for what was begun, and for the attempt to leave.
      await page.waitForTimeout(6_000);
      expect(listeners.requests).toEqual([]);
      expect(listeners.datagrams).toBe(0);
      expect(listeners.connections).toBe(0);
    } finally {
      listeners.close();
    }
  });
}

test('without its policy the same layout is heard of: the listeners listen', async ({ page }) => {
  const listeners = await Listeners.open();
  try {
    const frame = await page.request.get('/layout-frame.html');
    listeners.pages = { '/page': '<!doctype html>', '/layout-frame.html': await frame.text() };
    await page.goto(`http://${listeners.webAddress}/page`);
    await open(page, hostileLayout(listeners.webAddress, listeners.datagramAddress, 4));
    await heard(page, 'submit');
    for (const path of [
      '/fetch',
      '/request',
      '/beacon',
      '/image',
      '/script',
      '/css',
      '/stylesheet',
    ]) {
      await expect.poll(() => listeners.requests).toContain(path);
    }
    expect(listeners.connections).toBeGreaterThan(0);
  } finally {
    listeners.close();
  }
});

test('a layout that throws says so, whether at once, while drawing or later', async ({ page }) => {
  await page.goto('/sign-in');
  const scripts = [
    "throw new Error('at once')",
    "exports.default = () => { throw new Error('drawing'); }",
    "exports.default = () => null; setTimeout(() => { throw new Error('later'); }, 50)",
    "exports.default = () => null; Promise.reject(new Error('unheard'))",
    'exports.nothing = 1',
  ];
  for (const script of scripts) {
    await page.reload();
    await open(page, script);
    expect((await heard(page, 'fail')).message).toMatch(
      /at once|drawing|later|unheard|Expected a component/,
    );
  }
});

test('the document of the frame is no page of its own', async ({ page }) => {
  const cookies = await page.context().cookies();
  expect(cookies).toEqual([]);
  const answer = await page.goto('/layout-frame.html');
  expect(answer?.headers()['content-security-policy']).toContain('sandbox allow-scripts');
  expect(answer?.headers()['set-cookie']).toBeUndefined();
  expect(await page.evaluate(() => self.origin)).toBe('null');
  expect(await page.context().cookies()).toEqual([]);
});

/* The gallery is only there in development: GALLERY_URL=http://localhost:5173 with `npm run dev:fake`. */
const gallery = process.env['GALLERY_URL'];

test('a layout that throws gives way to the form', async ({ page }) => {
  test.skip(gallery === undefined, 'GALLERY_URL names no development server');
  await page.goto(`${gallery}/dev/gallery`);
  const counting = page.frameLocator('iframe[title="Counting layout"]').getByRole('button');
  // The development server puts everything together only when it is first asked.
  await counting.click({ timeout: 60_000 });
  await expect(counting).toHaveText('Manual of the press: 1');
  await expect(page.getByText(/plain form.*out of paper/)).toBeVisible();
  await expect(page.locator('iframe[title="Throwing layout"]')).toHaveCount(0);
});
