import { expect, test, vi } from 'vitest';
import { forgetForm, keepForm, keptForm } from './kept-form';

function memory(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
  return kept;
}

test('a form is found as it was left, and forgotten', () => {
  memory();
  keepForm('new', { item: 'Chair', price: 0 });
  expect(keptForm('new')).toEqual({ item: 'Chair', price: 0 });
  expect(keptForm('other')).toBeNull();
  forgetForm('new');
  expect(keptForm('new')).toBeNull();
});

test('what is not ours is not read', () => {
  memory().set('evenhand.form.new', '["no form"]').set('evenhand.form.old', '{');
  expect(keptForm('new')).toBeNull();
  expect(keptForm('old')).toBeNull();
});

test('a browser without room keeps nothing, and says nothing', () => {
  const refuse = () => {
    throw new Error('full');
  };
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(() => keepForm('new', { item: 1 })).not.toThrow();
  expect(keptForm('new')).toBeNull();
});
