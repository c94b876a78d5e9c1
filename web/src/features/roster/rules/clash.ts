import type { Demand } from '../api/planning-types';

const MOST_OF_A_RULE = 8;

/** What one rule wants, as much of it as can be read, and of how much more. */
export interface RuleDemands {
  rule: string;
  demands: Demand[];
  more: number;
}

/** Demands by their rules, in the order in which those first come up. */
export function byRule(clash: readonly Demand[]): RuleDemands[] {
  const rules = [...new Set(clash.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const demands = clash.filter((demand) => demand.rule === rule);
    return {
      rule,
      demands: demands.slice(0, MOST_OF_A_RULE),
      more: Math.max(0, demands.length - MOST_OF_A_RULE),
    };
  });
}
