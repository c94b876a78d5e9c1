import { expect, test } from 'vitest';
import type { FileLimits } from '@/lib/files/files';
import { faultOf } from './fault-of';

const limits: FileLimits = {
  maxSize: 100,
  allowedTypes: ['text/*'],
  refusedTypes: [],
  refusedEndings: ['exe', 'PS1'],
};

test('a file that fits has no fault', () => {
  expect(faultOf({ name: 'annexe.pdf', size: 100 }, limits)).toBeNull();
});

test('an empty file is wrong whatever the limits', () => {
  expect(faultOf({ name: 'a.txt', size: 0 }, undefined)).toEqual({ code: 'empty' });
});

test('one byte too many is said with the limit', () => {
  expect(faultOf({ name: 'a.txt', size: 101 }, limits)).toEqual({ code: 'too-large', most: 100 });
});

test('an ending that is run is found in any case', () => {
  expect(faultOf({ name: 'Tidy.Ps1', size: 1 }, limits)).toEqual({ code: 'ending', ending: 'PS1' });
});

test('while the limits are not known the server decides', () => {
  expect(faultOf({ name: 'a.exe', size: 1 }, undefined)).toBeNull();
});
