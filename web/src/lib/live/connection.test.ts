import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveConnection } from './connection';

/** A socket whose other end is the test. */
class FakeSocket {
  static all: FakeSocket[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  isClosed = false;

  constructor() {
    FakeSocket.all.push(this);
  }

  close() {
    this.isClosed = true;
    this.onclose?.();
  }

  say(data: unknown) {
    this.onmessage?.({ data: typeof data === 'string' ? data : JSON.stringify(data) });
  }
}

const onMessage = vi.fn();
const onCaughtUp = vi.fn();
let connection: LiveConnection;
const newest = () => FakeSocket.all.at(-1)!;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeSocket);
  FakeSocket.all = [];
  connection = new LiveConnection('ws://server/ws', { onMessage, onCaughtUp });
  connection.start();
});

afterEach(() => {
  connection.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

test('messages are passed on, beats and nonsense are not', () => {
  newest().onopen?.();
  newest().say({ topic: 'work', items: ['a'] });
  newest().say({ topic: 'beat' });
  newest().say('not json');
  newest().say({ no: 'topic' });
  expect(onMessage).toHaveBeenCalledTimes(1);
  expect(onMessage).toHaveBeenCalledWith({ topic: 'work', items: ['a'] });
});

test('a lost connection is tried again and catches up', () => {
  newest().onopen?.();
  expect(onCaughtUp).not.toHaveBeenCalled();
  newest().close();
  expect(connection.state()).toBe('lost');
  vi.advanceTimersByTime(500);
  expect(FakeSocket.all).toHaveLength(2);
  newest().onopen?.();
  expect(connection.state()).toBe('open');
  expect(onCaughtUp).toHaveBeenCalledTimes(1);
});

test('attempts become rarer, up to half a minute', () => {
  newest().onopen?.();
  for (let times = 0; times < 12; times += 1) {
    newest().close();
    vi.advanceTimersByTime(30_000);
  }
  const before = FakeSocket.all.length;
  newest().close();
  vi.advanceTimersByTime(14_000);
  expect(FakeSocket.all).toHaveLength(before);
  vi.advanceTimersByTime(16_000);
  expect(FakeSocket.all).toHaveLength(before + 1);
});

test('silence counts as lost', () => {
  newest().onopen?.();
  vi.advanceTimersByTime(44_000);
  newest().say({ topic: 'beat' });
  vi.advanceTimersByTime(44_000);
  expect(connection.state()).toBe('open');
  vi.advanceTimersByTime(2_000);
  expect(connection.state()).toBe('lost');
});

test('one can try at once', () => {
  newest().onopen?.();
  newest().close();
  connection.tryNow();
  expect(FakeSocket.all).toHaveLength(2);
});

test('a stopped connection stays away', () => {
  newest().onopen?.();
  connection.stop();
  vi.advanceTimersByTime(60_000);
  expect(FakeSocket.all).toHaveLength(1);
});
