import { isObject, type Retries } from '@/components/workflow-drawing/document';
import { withEntry } from './patch';

/** The three numbers of retries; null where the usual one is meant. */
export function retriesOf(retries: Retries | undefined) {
  if (typeof retries === 'number') return { times: retries, delay: null, factor: null };
  const {
    times = null,
    delay_seconds: delay = null,
    factor = null,
  } = isObject(retries) ? retries : {};
  return { times, delay, factor };
}

/** Retries with one number changed, written as the number alone while there is nothing else to say. */
export function setRetries(
  retries: Retries | undefined,
  name: 'times' | 'delay_seconds' | 'factor',
  value: number | null,
): Retries | undefined {
  const whole = isObject(retries) ? retries : typeof retries === 'number' ? { times: retries } : {};
  const wasNumber = !isObject(retries);
  const changed = withEntry(whole, name, value ?? undefined);
  const names = Object.keys(changed);
  if (names.length === 0) return undefined;
  const isTimesAlone = names.length === 1 && changed.times !== undefined;
  if (wasNumber && isTimesAlone) return changed.times;
  // Without times it would mean three of them, where it meant none before.
  return wasNumber && changed.times === undefined ? { times: 0, ...changed } : changed;
}
