import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FEWEST, MANY, NOBODY, TIES } from '@/test/fake-kit/decision-samples';
import { renderScreen } from '@/test/render-screen';
import { Decision } from './decision';
import type { DecisionView } from './types';

async function openWhy(decision: DecisionView) {
  renderScreen(<Decision decision={decision} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Why?' }));
  return { user, table: await screen.findByRole('table') };
}

test('a decision is told in one sentence', async () => {
  renderScreen(<Decision decision={FEWEST} />);
  expect(await screen.findByRole('paragraph')).toHaveTextContent(
    'Amy Larsen, with the fewest cases today (1; Ben Okafor had 2).',
  );
  expect(screen.getByRole('paragraph')).toHaveTextContent('Emre Yıldız was on leave through');
});

test('why shows every rule and where each person dropped out', async () => {
  const { table } = await openWhy(FEWEST);
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map((head) => head.textContent)).toEqual([
    '7 people looked at',
    'Supports the queue',
    'In shift6 of 7 stay',
    'Available5 of 6 stay',
    'Active for the queue',
    'Not had it before',
    'Turn by quota4 of 5 stay',
    'Fewest cases today1 of 4 stay',
    'Outcome',
  ]);
  const row = (name: RegExp) => within(table).getByRole('row', { name });
  expect(row(/^Amy/)).toHaveTextContent('gets it');
  expect(row(/^Ben/)).toHaveTextContent('2drops out: the fewest was 1');
  expect(row(/^Gwen/)).toHaveTextContent('waits until Ben Okafor has had 3 cases (1 so far)');
});

test('a rule that left nobody is named', async () => {
  const { table } = await openWhy(NOBODY);
  expect(screen.getByText(/in shift for Identity was available/)).toBeInTheDocument();
  expect(within(table).getByRole('columnheader', { name: /Available/ })).toHaveAttribute(
    'data-emptying',
  );
  expect(screen.getByText('Derived again from its record: another answer')).toBeInTheDocument();
});

test('many people are gathered and can be looked at one by one', async () => {
  const { user, table } = await openWhy(MANY);
  expect(within(table).getAllByRole('row').length).toBeLessThan(25);
  await user.click(within(table).getByRole('button', { name: '37 people' }));
  expect(within(table).getAllByText('does not support Identity')).toHaveLength(37);
  await user.click(within(table).getByRole('button', { name: 'Show fewer' }));
  expect(within(table).queryByText('does not support Identity')).not.toBeInTheDocument();
});

test('ties in a row are folded until asked for', async () => {
  const { user, table } = await openWhy(TIES);
  await user.click(within(table).getByRole('button', { name: '13 ties in a row' }));
  expect(
    within(table).getByRole('columnheader', { name: 'Tie since 60 days ago' }),
  ).toBeInTheDocument();
});

test('what we have no words for is told in the words of the server', async () => {
  renderScreen(
    <Decision
      decision={{ ...FEWEST, sentence: { code: 'by-magic', args: {} }, text: 'Amy, by magic.' }}
    />,
  );
  expect(await screen.findByText('Amy, by magic.')).toBeInTheDocument();
});

const BEN_HAD_MORE: DecisionView = {
  ...FEWEST,
  policy: 'shortest-list',
  sentence: {
    code: 'fewest-open',
    args: { name: 'Amy Larsen', items: '1', other: 'Ben Okafor', otherItems: '2' },
  },
  steps: [
    listStep('may-do-it', ['amy', 'ben'], 'cai', 'lacks-required', { required: 'task_worker' }),
    {
      ...listStep('fewest-open', ['amy'], 'ben', 'more-open', { items: '2', least: '1' }),
      counts: [
        { personId: 'amy', username: 'amy', count: 1 },
        { personId: 'ben', username: 'ben', count: 2 },
      ],
    },
  ],
};

function listStep(
  rule: string,
  left: string[],
  out: string,
  code: string,
  args: Record<string, string>,
) {
  const who = (id: string) => ({ personId: id, username: id, displayName: id });
  return {
    rule,
    left: left.map(who),
    removed: [{ ...who(out), reason: { code, args }, because: code }],
    counts: null,
  };
}

test('a shortest list is told with what was required, and without a look back', async () => {
  const { table } = await openWhy(BEN_HAD_MORE);
  expect(screen.getAllByRole('paragraph')[0]).toHaveTextContent(
    'Amy Larsen, with the shortest list (1; Ben Okafor had 2).',
  );
  const row = (name: RegExp) => within(table).getByRole('row', { name });
  expect(row(/^cai/)).toHaveTextContent('has none of what it requires: task_worker');
  expect(row(/^ben/)).toHaveTextContent('2drops out: the shortest list has 1');
  expect(screen.getByText('work of all queues of its kind')).toBeInTheDocument();
  expect(screen.queryByText('Look-back')).not.toBeInTheDocument();
});
