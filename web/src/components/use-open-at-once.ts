import { useEffect, useRef, useState } from 'react';

/**
 * For a menu that is fetched when its button is first pressed: its own button, which took the place of the one
 * pressed, has the focus before it opens, and so gets it back.
 */
export function useOpenAtOnce() {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
    setOpen(true);
  }, []);
  return { isOpen, setOpen, button };
}
