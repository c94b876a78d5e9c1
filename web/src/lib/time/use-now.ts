import { useEffect, useState } from 'react';
import { now } from './clock';

/** The present moment, renewed every `everyMs`. Components take time from here and from nowhere else. */
export function useNow(everyMs = 30_000): Date {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const timer = window.setInterval(() => setMoment(now()), everyMs);
    return () => window.clearInterval(timer);
  }, [everyMs]);
  return moment;
}
