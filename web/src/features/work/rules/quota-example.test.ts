import { expect, test } from 'vitest';
import { quotaExample } from './quota-example';

const people = [
  { name: 'Amy', quota: 1 },
  { name: 'Ben', quota: 3 },
];

test('a hurdle keeps the larger quota waiting until the others have had as many', () => {
  expect(quotaExample(people, 'hurdle', 7)).toEqual([
    'Amy',
    'Amy',
    'Amy',
    'Ben',
    'Ben',
    'Ben',
    'Amy',
  ]);
});

test('a weight lets every case of the larger quota count that many times', () => {
  expect(quotaExample(people, 'weight', 9)).toEqual([
    'Amy',
    'Ben',
    'Amy',
    'Amy',
    'Amy',
    'Ben',
    'Amy',
    'Amy',
    'Amy',
  ]);
});

test('equal quotas take turns under both rules', () => {
  const equal = people.map((person) => ({ ...person, quota: 1 }));
  for (const rule of ['hurdle', 'weight'] as const) {
    expect(quotaExample(equal, rule, 4)).toEqual(['Amy', 'Ben', 'Amy', 'Ben']);
  }
});
