import { useCallback, useState } from 'react';
import { newId } from '@/lib/id/new-id';

/** One key per opened form: pressing twice, or trying again after a lost answer, creates once. */
export function useIdempotencyKey(): { key: string; renew: () => void } {
  const [key, setKey] = useState(newId);
  return { key, renew: useCallback(() => setKey(newId()), []) };
}
