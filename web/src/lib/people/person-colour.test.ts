import { expect, test } from 'vitest';
import { initials } from './initials';
import { personColour, personVariables } from './person-colour';

function luminance(hsl: string): number {
  const [h = 0, s = 0, l = 0] = (hsl.match(/\d+/g) ?? []).map(Number);
  const a = (s / 100) * Math.min(l / 100, 1 - l / 100);
  const channel = (n: number) => {
    const k = (n + h / 30) % 12;
    const value = l / 100 - a * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(4);
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test.each(['light', 'dark'] as const)(
  'every person colour is readable in the %s theme',
  (scheme) => {
    const all = personVariables(scheme);
    const page = scheme === 'light' ? 'hsl(0 0% 100%)' : 'hsl(200 11% 11%)';
    for (let index = 0; all[`--person-${index}-ground`]; index += 1) {
      const name = `--person-${index}`;
      expect(contrast(all[`${name}-ground`] ?? '', all[`${name}-ink`] ?? ''), name).toBeGreaterThan(
        4.5,
      );
      expect(contrast(all[`${name}-strong`] ?? '', page), `${name} on the page`).toBeGreaterThan(3);
    }
  },
);

test('a person keeps the colour', () => {
  expect(personColour('0198-amy')).toEqual(personColour('0198-amy'));
});

test('initials are those of the first and the last word', () => {
  expect(initials('Ana Maria Puig')).toBe('AP');
  expect(initials('  àngel ')).toBe('À');
  expect(initials('')).toBe('?');
});
