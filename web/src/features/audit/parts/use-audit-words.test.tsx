import { renderHook } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { I18nProvider } from '@/lib/i18n/i18n-provider';
import { speak } from '@/lib/i18n/language-store';
import { LANGUAGES } from '@/lib/i18n/languages';
import { useAuditWords } from './use-audit-words';

const words = () => renderHook(() => useAuditWords(), { wrapper: I18nProvider }).result.current;

/** What the roster writes down, by its fields; each value has words of its own. */
const VALUES: Record<string, readonly string[]> = {
  kind: [
    ...['run', 'edit', 'swap', 'restore', 'repair', 'plan', 'broken', 'cost', 'log', 'unreadable'],
    ...['people', 'busy', 'loads', 'leave'],
  ],
  want: ['take', 'any', 'turn'],
  begunWith: ['nothing', 'run', 'current', 'last-week'],
  edits: ['WARN', 'REFUSE'],
  source: ['google', 'last'],
  sameDayAdjacent: ['off', 'soft', 'hard'],
  weekday: ['mon', 'SUNDAY'],
};
const FIELDS = [
  ...['number', 'details', 'seconds', 'message', 'asker', 'taker', 'inReturn', 'planned'],
  ...['extension', 'colour', 'table', 'groups', 'ideal', 'maxPerDay', 'needsBreak', 'amount'],
  ...['reason', 'days', 'hours', 'lines', 'maxOverload', 'ignoreCredit', 'dropLines', 'rules'],
  ...['weights', 'swapsNeedApproval', 'phoneTakesCases', 'automatic', 'spreadsheet', 'ranges'],
  ...['turns', 'date', 'from', 'to', 'optional', 'rows', 'changes', ...Object.keys(VALUES)],
].filter((field) => field !== 'sameDayAdjacent');

describe.each(LANGUAGES)('in %s', (language) => {
  beforeAll(() => speak(language));

  test('every field the roster writes has a name', () => {
    const { field } = words();
    expect(FIELDS.filter((one) => field(one) === one)).toEqual([]);
  });

  test('what it writes is said in words', () => {
    const { word } = words();
    const bare = Object.entries(VALUES).flatMap(([field, all]) =>
      all.filter((one) => word(field, one) === one).map((one) => `${field} ${one}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('in English', () => {
  beforeAll(() => speak('en'));

  test('settings within settings are told part by part, rules as everywhere', () => {
    const { value } = words();
    expect(value('weights', { undesired: 5, sameTablePair: 0 })).toBe(
      'Undesired turn: 5 · Neighbours of one table: 0',
    );
    expect(value('automatic', { on: true, weekday: 'SUNDAY', weeksAhead: 2 })).toBe(
      'Switched on: Yes · Weekday: Sunday · Weeks ahead: 2',
    );
    expect(value('rules', { maxPhoningInGroup: { it: 4 } })).toBe(
      'People of one group on the phone: it: 4',
    );
  });

  test('turns begin with the day', () => {
    expect(words().value('turns', ['mon 09:00 Amy Larsen'])).toBe('Monday 09:00 Amy Larsen');
  });
});
