import { expect, test } from 'vitest';
import { FEWEST, TIES } from '@/test/fake-kit/decision-samples';
import { columnsOf, daysBack } from './columns';

const kinds = (columns: ReturnType<typeof columnsOf>) => columns.map(({ kind }) => kind);

test('a rule that takes somebody out is wide, the others are slim', () => {
  expect(kinds(columnsOf(FEWEST.steps, false))).toEqual([
    'quiet',
    'deciding',
    'deciding',
    'quiet',
    'quiet',
    'deciding',
    'deciding',
  ]);
});

test('a long run of ties is folded into one column', () => {
  const folded = columnsOf(TIES.steps, false).find(({ kind }) => kind === 'folded');
  expect(folded).toMatchObject({ first: 6, last: 18 });
  expect(kinds(columnsOf(TIES.steps, true))).not.toContain('folded');
});

test('a tied look knows what everybody had', () => {
  const looks = columnsOf(TIES.steps, true).filter(({ kind }) => kind === 'quiet');
  expect(looks[5]).toMatchObject({ tied: 1 });
});

test('the name of a look at the load says how far back it goes', () => {
  expect(daysBack('fewest-cases: today')).toBe(0);
  expect(daysBack('fewest-cases: today-30..today')).toBe(30);
  expect(daysBack('in-shift')).toBeNull();
});
