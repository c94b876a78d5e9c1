import { expect, test } from 'vitest';
import type { CaseImport, ImportState } from '../api/import';
import { stepOf } from './import-steps';

const at = (state: ImportState, wanted?: string) => stepOf({ state } as CaseImport, wanted);

test('a new import begins with its columns', () => {
  expect(at('uploaded')).toBe('columns');
  expect(at('uploaded', 'options')).toBe('options');
});

test('there is no preview without a plan, and no result before it ran', () => {
  expect(at('uploaded', 'preview')).toBe('columns');
  expect(at('mapped', 'preview')).toBe('preview');
  expect(at('mapped', 'result')).toBe('columns');
});

test('what has begun shows its result, whatever the address says', () => {
  expect(at('running', 'columns')).toBe('result');
  expect(at('cancelled')).toBe('result');
});
