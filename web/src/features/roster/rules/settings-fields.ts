import { WEEKDAYS } from '@/lib/time/calendar';
import {
  WEIGHT_NAMES,
  type RosterRules,
  type RosterSettings,
  type RosterWeights,
  type WeightName,
} from '../api/keeping-types';

type Count = number | '';

export interface GroupLimits {
  name: string;
  maxPhoning: Count;
  minIdle: Count;
}

/** Settings as they stand in their form; an empty number is none. */
export interface SettingsFields extends Record<string, unknown> {
  days: string[];
  hours: string[];
  lines: Count;
  maxPerDay: Count;
  maxOverload: Count;
  ignoreCredit: boolean;
  dropLines: boolean;
  rules: {
    sameDayAdjacent: 'off' | 'soft' | 'hard';
    breakTurns: string[];
    maxPerTable: Count;
    maxEmptyPerTurn: Count;
  };
  groups: GroupLimits[];
  weights: Record<WeightName, Count>;
  edits: RosterSettings['edits'];
  swapsNeedApproval: boolean;
  phoneTakesCases: boolean;
  automatic: RosterSettings['automatic'];
}

/** `groups` are those people are in; groups that only the settings name are there too. */
export function toSettingsFields(
  settings: RosterSettings,
  groups: readonly string[],
): SettingsFields {
  const { version: _version, mayEdit: _mayEdit, rules, weights, ...rest } = settings;
  const { maxPhoningInGroup = {}, minIdleInGroup = {} } = rules;
  const named = [...groups, ...Object.keys(maxPhoningInGroup), ...Object.keys(minIdleInGroup)];
  return {
    ...rest,
    rules: {
      sameDayAdjacent: rules.sameDayAdjacent ?? 'off',
      breakTurns: (rules.breakTurns ?? []).map(String),
      maxPerTable: rules.maxPerTable ?? '',
      maxEmptyPerTurn: rules.maxEmptyPerTurn ?? '',
    },
    groups: [...new Set(named)].map((name) => ({
      name,
      maxPhoning: maxPhoningInGroup[name] ?? '',
      minIdle: minIdleInGroup[name] ?? '',
    })),
    weights: Object.fromEntries(
      WEIGHT_NAMES.map((name) => [name, weights[name] ?? '']),
    ) as SettingsFields['weights'],
  };
}

/** What is saved: rules that are off and weights that are empty are left out. */
export function toSettings(
  { rules, groups, weights, ...fields }: SettingsFields,
  before: RosterSettings,
): RosterSettings {
  const { lines, maxPerDay, maxOverload } = fields;
  return {
    ...before,
    ...fields,
    days: WEEKDAYS.filter((day) => fields.days.includes(day)),
    hours: [...fields.hours].sort(),
    lines: lines === '' ? before.lines : lines,
    maxPerDay: maxPerDay === '' ? before.maxPerDay : maxPerDay,
    maxOverload: maxOverload === '' ? before.maxOverload : maxOverload,
    rules: toRules(rules, groups),
    weights: known(weights) satisfies RosterWeights,
  };
}

function toRules(rules: SettingsFields['rules'], groups: readonly GroupLimits[]): RosterRules {
  const limits = (of: 'maxPhoning' | 'minIdle') =>
    known(Object.fromEntries(groups.map((group) => [group.name, group[of]])));
  const { sameDayAdjacent, breakTurns, maxPerTable, maxEmptyPerTurn } = rules;
  return {
    ...(sameDayAdjacent === 'off' ? {} : { sameDayAdjacent }),
    breakTurns: breakTurns.map(Number).sort((a, b) => a - b),
    ...known({ maxPerTable, maxEmptyPerTurn }),
    maxPhoningInGroup: limits('maxPhoning'),
    minIdleInGroup: limits('minIdle'),
  };
}

/** The numbers that are given. */
function known(counts: Record<string, Count>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== ''),
  );
}

export type HoursFault = 'few' | 'wrong' | 'twice';

/** What is wrong with the times at which turns begin and end; their order does not matter. */
export function hoursFault(hours: readonly string[]): HoursFault | null {
  if (hours.some((time) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))) return 'wrong';
  if (new Set(hours).size < hours.length) return 'twice';
  return hours.length < 2 ? 'few' : null;
}
