import { expect, test } from 'vitest';
import { returnAddress } from './return-address';

test('a page of ours is returned to, with its filters', () => {
  expect(returnAddress('/cases?state=waiting')).toBe('/cases?state=waiting');
});

test.each([
  undefined,
  '',
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere',
  '/sign-in?to=%2F',
])('the start page is used instead of %s', (wanted) => {
  expect(returnAddress(wanted)).toBe('/');
});
