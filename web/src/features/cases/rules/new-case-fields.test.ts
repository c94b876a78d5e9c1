import { expect, test } from 'vitest';
import { emptyCase, toNewCase } from './new-case-fields';

test('a time of day is sent only where the policy chooses and looks at shifts', () => {
  const fields = { ...emptyCase(), caseId: ' 2026-0313-000001 ', queue: 'q', atTime: '09:30' };
  expect(toNewCase(fields)).toMatchObject({ caseId: '2026-0313-000001', atTime: '09:30' });
  expect(toNewCase({ ...fields, checkShift: false })).not.toHaveProperty('atTime');
  expect(toNewCase({ ...fields, who: 'manual', holder: 'amy' })).not.toHaveProperty('atTime');
});

test('a holder is sent only where the asker chooses', () => {
  const fields = { ...emptyCase(), holder: 'amy' };
  expect(toNewCase(fields)).not.toHaveProperty('holder');
  expect(toNewCase({ ...fields, who: 'manual' })).toMatchObject({ mode: 'manual', holder: 'amy' });
});
