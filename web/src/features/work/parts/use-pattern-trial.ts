import { useEffect, useState } from 'react';
import { beyondServer, tryPattern, type Trial } from '../rules/case-pattern';

const PATIENCE_MS = 1_000;

/** Tries an id against a pattern as both are typed, and gives up on a pattern that takes too long. */
export function usePatternTrial(pattern: string, id: string): Trial | null {
  const [trial, setTrial] = useState<Trial | null>(null);
  useEffect(() => {
    if (id.trim() === '') {
      setTrial(null);
      return undefined;
    }
    if (typeof Worker === 'undefined' || beyondServer(pattern)) {
      setTrial(tryPattern(pattern, id));
      return undefined;
    }
    const worker = new Worker(new URL('./pattern-worker.ts', import.meta.url), { type: 'module' });
    const timer = window.setTimeout(() => {
      worker.terminate();
      setTrial('too-slow');
    }, PATIENCE_MS);
    worker.onmessage = ({ data }: MessageEvent<Trial>) => {
      window.clearTimeout(timer);
      setTrial(data);
      worker.terminate();
    };
    worker.postMessage({ pattern, id });
    return () => {
      window.clearTimeout(timer);
      worker.terminate();
    };
  }, [pattern, id]);
  return trial;
}
