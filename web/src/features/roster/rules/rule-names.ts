/** The rules of a week by the names the server gives them, in the order of its list. */
export const RULE_NAMES = [
  'lines',
  'busy',
  'load',
  'maxPerDay',
  'sameDayAdjacent',
  'breakTurns',
  'maxPerTable',
  'maxPhoningInGroup',
  'minIdleInGroup',
  'maxEmptyPerTurn',
  'fixedEmpty',
  'emptySquared',
  'unplacedFixed',
  'undesired',
  'sameDayPair',
  'marathon',
  'gapOne',
  'gapLonger',
  'noBreak',
  'sameTablePair',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

export function isRuleName(name: string): name is RuleName {
  return RULE_NAMES.some((known) => known === name);
}
