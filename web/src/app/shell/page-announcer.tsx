import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/** Long enough for the new page to have set its title. */
const SETTLED_MS = 300;

/** Tells those who do not see it that another page has come. */
export function PageAnnouncer() {
  const path = useLocation({ select: (location) => location.pathname });
  const last = useRef(path);
  const [title, setTitle] = useState('');
  useEffect(() => {
    if (last.current === path) return undefined;
    last.current = path;
    const timer = window.setTimeout(() => setTitle(document.title), SETTLED_MS);
    return () => window.clearTimeout(timer);
  }, [path]);
  return (
    <div className="visually-hidden" aria-live="polite">
      {title}
    </div>
  );
}
