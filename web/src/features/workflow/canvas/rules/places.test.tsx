import { expect, test } from 'vitest';
import { recallPlaces, rememberPlaces, renamePlace } from './places';

const PLACES = { 'task:a': { x: 1, y: 2 } };

test('each workflow has its own places, in this browser', () => {
  rememberPlaces('one', PLACES);
  expect(recallPlaces('one')).toEqual(PLACES);
  expect(recallPlaces('other')).toEqual({});
  rememberPlaces('one', {});
  expect(Object.keys(localStorage).filter((name) => name.includes('places'))).toEqual([]);
});

test('what is stored and no place is passed over', () => {
  localStorage.setItem('evenhand.workflow-places.one', '{"task:a":{"x":"far"}}');
  expect(recallPlaces('one')).toEqual({});
  localStorage.setItem('evenhand.workflow-places.one', '{');
  expect(recallPlaces('one')).toEqual({});
});

test('a box keeps its place under a new key', () => {
  expect(renamePlace(PLACES, 'a', 'b')).toEqual({ 'task:b': { x: 1, y: 2 } });
  expect(renamePlace(PLACES, 'x', 'b')).toBe(PLACES);
});
