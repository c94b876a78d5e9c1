import { expect, test } from 'vitest';
import { readTurn, toNewSwap, writeTurn } from './ask-fields';

const MONDAY = '2026-03-23';
const PLACE = { day: 'mon', turn: 2, line: 0 } as const;
const FIELDS = { to: '', want: 'take', returned: MONDAY, theirs: 'any', comment: ' ' } as const;

test('everybody is asked for nothing in return, or for any turn', () => {
  const asked = { week: MONDAY, day: 'mon', turn: 2 };
  expect(toNewSwap(FIELDS, MONDAY, PLACE)).toEqual({ ...asked, want: 'take' });
  expect(toNewSwap(FIELDS, MONDAY, PLACE, 'ben')).toMatchObject({ person: 'ben' });
  expect(toNewSwap({ ...FIELDS, want: 'any', theirs: 'tue 1' }, MONDAY, PLACE)).toEqual({
    ...asked,
    want: 'any',
  });
});

test('one person is asked for one turn', () => {
  const fields = {
    ...FIELDS,
    to: 'amy',
    want: 'any',
    theirs: 'tue 1',
    comment: ' dentist ',
  } as const;
  expect(toNewSwap(fields, MONDAY, PLACE)).toMatchObject({
    want: 'turn',
    to: 'amy',
    theirs: { day: 'tue', turn: 1 },
    comment: 'dentist',
  });
  expect(toNewSwap({ ...fields, want: 'take' }, MONDAY, PLACE)).toMatchObject({ want: 'take' });
});

test('the week of the turn in return is said when it is another', () => {
  const fields = { ...FIELDS, to: 'amy', want: 'any', theirs: 'tue 1' } as const;
  expect(toNewSwap(fields, MONDAY, PLACE).theirs).toEqual({ day: 'tue', turn: 1 });
  expect(toNewSwap({ ...fields, returned: '2026-03-30' }, MONDAY, PLACE).theirs).toEqual({
    week: '2026-03-30',
    day: 'tue',
    turn: 1,
  });
});

test('a turn is written and read', () => {
  expect(readTurn(writeTurn({ day: 'fri', turn: 0 }))).toEqual({ day: 'fri', turn: 0 });
  expect(readTurn('any')).toBeNull();
});
