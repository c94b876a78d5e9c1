import { afterEach, vi } from 'vitest';
import { setClock } from '@/lib/time/clock';

// Files follow each other in one process: a test leaves time as it found it.
afterEach(() => {
  vi.useRealTimers();
  setClock(() => Date.now());
});
