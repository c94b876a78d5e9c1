import { expect, test } from 'vitest';
import { chartColours, personColour, personVariables } from './person-colour';

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

test('colours are spread evenly over ids that look alike', () => {
  const used = new Map<string, number>();
  for (let at = 0; at < 1200; at += 1) {
    const { ground } = personColour(`0198a2c4-0000-7000-8000-${at.toString(16).padStart(12, '0')}`);
    used.set(ground, (used.get(ground) ?? 0) + 1);
  }
  expect(used.size).toBe(12);
  expect(Math.max(...used.values())).toBeLessThan(150);
});

test('twelve people in one chart have twelve colours, the first their own', () => {
  const ids = Array.from({ length: 12 }, (_, at) => `person-${at}`);
  const colours = chartColours(ids);
  expect(new Set(colours).size).toBe(12);
  expect(colours[0]).toBe(personColour('person-0').strong);
  expect(chartColours([...ids, 'person-12'])).toHaveLength(13);
});
