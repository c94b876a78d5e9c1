import { expect, test } from 'vitest';
import type { Demand } from '../api/planning-types';
import { byRule } from './clash';

const demand = (rule: string, person: string): Demand => ({
  ...{ rule, person },
  ...{ day: null, turn: null, table: null, group: null },
});

test('demands stand by their rules, in the order in which those come up', () => {
  const clash = [demand('load', 'amy'), demand('busy', 'amy'), demand('load', 'ben')];
  expect(byRule(clash)).toEqual([
    { rule: 'load', demands: [clash[0], clash[2]], more: 0 },
    { rule: 'busy', demands: [clash[1]], more: 0 },
  ]);
});

test('of many, eight are shown and the others counted', () => {
  const clash = Array.from({ length: 11 }, (_, at) => demand('load', `person-${at}`));
  expect(byRule(clash)).toEqual([{ rule: 'load', demands: clash.slice(0, 8), more: 3 }]);
});
