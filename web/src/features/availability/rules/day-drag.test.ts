import { expect, test } from 'vitest';
import { draggedDays, isChange } from './day-drag';

const leave = { start: '2026-03-27', end: '2026-03-30' };

test('dragging over empty days takes them all, in either direction', () => {
  expect(draggedDays({ kind: 'create', from: '2026-03-25', to: '2026-03-27' })).toEqual({
    start: '2026-03-25',
    end: '2026-03-27',
  });
  expect(draggedDays({ kind: 'create', from: '2026-03-27', to: '2026-03-25' })).toEqual({
    start: '2026-03-25',
    end: '2026-03-27',
  });
});

test('moving keeps the length, over ends of months and changes of clocks', () => {
  expect(draggedDays({ kind: 'move', days: leave, from: '2026-03-28', to: '2026-03-31' })).toEqual({
    start: '2026-03-30',
    end: '2026-04-02',
  });
});

test('an edge is moved alone and stops at the other', () => {
  expect(draggedDays({ kind: 'end', days: leave, from: '2026-03-30', to: '2026-04-01' })).toEqual({
    start: '2026-03-27',
    end: '2026-04-01',
  });
  expect(draggedDays({ kind: 'end', days: leave, from: '2026-03-30', to: '2026-03-23' })).toEqual({
    start: '2026-03-27',
    end: '2026-03-27',
  });
  expect(draggedDays({ kind: 'start', days: leave, from: '2026-03-27', to: '2026-04-09' })).toEqual(
    { start: '2026-03-30', end: '2026-03-30' },
  );
});

test('a press without a move changes nothing', () => {
  expect(isChange({ kind: 'move', days: leave, from: '2026-03-28', to: '2026-03-28' })).toBe(false);
  expect(isChange({ kind: 'start', days: leave, from: '2026-03-27', to: '2026-03-26' })).toBe(true);
  expect(isChange({ kind: 'create', from: '2026-03-28', to: '2026-03-28' })).toBe(true);
});
