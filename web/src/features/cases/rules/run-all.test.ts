import { expect, test } from 'vitest';
import { runAll, type Ended } from './run-all';

test('every thing ends once, and a failure stops nobody else', async () => {
  const ended = new Map<number, Ended<number>>();
  const act = async (n: number) => {
    if (n === 3) throw new Error('no three');
    return n * 2;
  };
  await runAll([1, 2, 3, 4, 5], act, (n, how) => ended.set(n, how), 2);
  expect([...ended.keys()].toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(ended.get(4)).toEqual({ answer: 8 });
  expect(ended.get(3)).toMatchObject({ error: { message: 'no three' } });
});

test('no more run at once than allowed', async () => {
  let running = 0;
  let most = 0;
  const act = async () => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
  };
  await runAll(
    Array.from({ length: 20 }, (_, n) => n),
    act,
    () => {},
    4,
  );
  expect(most).toBe(4);
});
