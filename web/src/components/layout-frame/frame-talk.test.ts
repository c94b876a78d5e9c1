import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { talkWith, type FrameTalk, type Hearer } from './frame-talk';
import { heightOf, readFromFrame, readValues, type Start } from './messages';

const START: Start = {
  kind: 'start',
  script: '',
  shown: { fields: {}, values: {}, readOnly: false, scheme: 'light', language: 'en' },
};

/** The other end of the talk. */
class Inside {
  heard: unknown[] = [];
  port: MessagePort | null = null;
  readonly window = {
    postMessage: (message: unknown, _target: string, [port]: MessagePort[]) => {
      this.heard.push(message);
      this.port = port!;
      port!.onmessage = ({ data }) => this.heard.push(data);
    },
  } as unknown as Window;

  async say(message: unknown) {
    this.port?.postMessage(message);
    await settled();
  }
}

async function settled() {
  await new Promise((done) => setTimeout(done, 20));
}

let hearer: { [K in keyof Hearer]: ReturnType<typeof vi.fn<Hearer[K]>> };
let inside: Inside;
let talk: FrameTalk;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  hearer = {
    onReady: vi.fn(),
    onHeight: vi.fn(),
    onSubmit: vi.fn(() => Promise.resolve(true)),
    onFail: vi.fn(),
  };
  inside = new Inside();
});

afterEach(() => {
  talk.end();
  inside.port?.close();
  vi.useRealTimers();
});

function begin() {
  talk = talkWith(() => START, hearer);
  talk.arrived(inside.window);
}

test('a frame is told what to show, and tells how high it is and what was submitted', async () => {
  begin();
  expect(inside.heard).toEqual([START]);
  await inside.say({ kind: 'ready' });
  await inside.say({ kind: 'height', pixels: 321 });
  await inside.say({ kind: 'submit', values: '{"a":1}' });
  expect(hearer.onReady).toHaveBeenCalledOnce();
  expect(hearer.onHeight).toHaveBeenCalledExactlyOnceWith(321);
  expect(hearer.onSubmit).toHaveBeenCalledExactlyOnceWith({ a: 1 });
  expect(inside.heard).toContainEqual({ kind: 'submitted', ok: true });
});

test('what is no message, or no object, is not heard', async () => {
  begin();
  for (const odd of ['x', { kind: 'steal' }, { kind: 'height', pixels: '9' }, null]) {
    await inside.say(odd);
  }
  await inside.say({ kind: 'submit', values: '[1]' });
  await inside.say({ kind: 'submit', values: '{' });
  expect(hearer.onHeight).not.toHaveBeenCalled();
  expect(hearer.onSubmit).not.toHaveBeenCalled();
  expect(hearer.onFail).not.toHaveBeenCalled();
});

test('nothing is submitted while something is being saved', async () => {
  let saved: (ok: boolean) => void = () => {};
  hearer.onSubmit.mockImplementation(
    () =>
      new Promise((done) => {
        saved = done;
      }),
  );
  begin();
  await inside.say({ kind: 'submit', values: '{"n":1}' });
  await inside.say({ kind: 'submit', values: '{"n":2}' });
  saved(false);
  await settled();
  expect(hearer.onSubmit).toHaveBeenCalledOnce();
  expect(inside.heard).toContainEqual({ kind: 'submitted', ok: false });
});

test('a frame that never says that it is ready is given up after five seconds', () => {
  begin();
  vi.advanceTimersByTime(5_000);
  expect(hearer.onFail).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(hearer.onFail).toHaveBeenCalledExactlyOnceWith('no answer');
});

test('a frame that gets stuck later is given up, one that answers is not', async () => {
  begin();
  await inside.say({ kind: 'ready' });
  for (let second = 0; second < 12; second += 1) {
    vi.advanceTimersByTime(1_000);
    await inside.say({ kind: 'alive' });
  }
  expect(inside.heard).toContainEqual({ kind: 'ping' });
  expect(hearer.onFail).not.toHaveBeenCalled();
  vi.advanceTimersByTime(6_000);
  expect(hearer.onFail).toHaveBeenCalledOnce();
});

test('a document that does not arrive is given up after twenty seconds', () => {
  talk = talkWith(() => START, hearer);
  vi.advanceTimersByTime(20_000);
  expect(hearer.onFail).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(hearer.onFail).toHaveBeenCalledOnce();
});

test('a layout that throws, or goes to another page, is given up, and not heard any more', async () => {
  begin();
  await inside.say({ kind: 'fail', message: 'TypeError' });
  await inside.say({ kind: 'height', pixels: 5 });
  expect(hearer.onFail).toHaveBeenCalledExactlyOnceWith('TypeError');
  expect(hearer.onHeight).not.toHaveBeenCalled();
  talk.end();
  hearer.onFail.mockClear();
  begin();
  talk.arrived(inside.window);
  expect(hearer.onFail).toHaveBeenCalledExactlyOnceWith('the layout went to another page');
});

test('who sends too much at once is given up', async () => {
  begin();
  for (let count = 0; count < 250; count += 1) inside.port?.postMessage({ kind: 'alive' });
  await settled();
  expect(hearer.onFail).toHaveBeenCalledExactlyOnceWith('too many messages');
});

test('heights stay bearable, and long values are no message', () => {
  expect([-5, 100.2, 1e9, Number.NaN].map(heightOf)).toEqual([40, 101, 6_000, 40]);
  expect(readFromFrame({ kind: 'submit', values: 'x'.repeat(2_000_001) })).toBeNull();
  expect(readValues('null')).toBeNull();
});
