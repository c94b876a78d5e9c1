import { useEffect, useEffectEvent } from 'react';
import { addKeys, keyFor, type Key } from './key-store';

/** Makes keys work while the component is on the page, and lists them under `?`. */
export function useKeys(title: string, keys: readonly Key[]): void {
  const run = useEffectEvent((press: string) => {
    keys.find((key) => key.press === press)?.run();
  });
  const names = keys.map((key) => `${key.press}\n${key.say}`).join('\n\n');
  useEffect(() => {
    if (names === '') return undefined;
    const stable = names.split('\n\n').map((name) => {
      const [press = '', say = ''] = name.split('\n');
      return { press, say, run: () => run(press) };
    });
    return addKeys({ title, keys: stable });
  }, [title, names]);
}

/** Hears the keyboard; once, in the shell. */
export function useKeyboard(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const key = keyFor(event);
      if (!key) return;
      event.preventDefault();
      key.run();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
