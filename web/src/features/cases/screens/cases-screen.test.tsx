import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { fakeCases } from '@/test/fake/cases';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { CaseSearch } from '../rules/case-search';
import { CasesScreen } from './cases-screen';

function open(start: CaseSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <CasesScreen search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
  return userEvent.setup();
}

const caseIn = (state: string) =>
  fakeCases().cases.find(({ facts }) => facts.state === state)!.facts;

test('the state filter is asked of the server', async () => {
  open({ state: ['parked'] });
  expect((await screen.findAllByRole('row', { name: /Put back/ })).length).toBeGreaterThan(2);
  expect(screen.queryByRole('row', { name: /Waiting/ })).not.toBeInTheDocument();
});

test('a filter can be saved and found again as a chip', async () => {
  const user = open({ priority: ['P1'] });
  await user.click(await screen.findByRole('button', { name: 'Save filter' }));
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Red hot{Enter}');
  expect(await screen.findByRole('button', { name: 'Red hot' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await user.click(screen.getByRole('button', { name: 'Remove the filter Red hot' }));
  expect(screen.queryByRole('button', { name: 'Red hot' })).not.toBeInTheDocument();
});

test('the export carries the filters', async () => {
  open({ state: ['waiting'], priority: ['P1'] });
  const link = await screen.findByRole('link', { name: 'Export CSV' });
  const { pathname, searchParams } = new URL(link.getAttribute('href') ?? '', location.href);
  expect(pathname).toBe('/api/cases/export.csv');
  expect(searchParams.getAll('state')).toEqual(['waiting']);
  expect(searchParams.getAll('priority')).toEqual(['P1']);
});

test('a quick look says why', async () => {
  open({ look: caseIn('held').id });
  expect(await screen.findByText(/with the fewest cases/)).toBeInTheDocument();
});

test('assigning what somebody just took says who has it', async () => {
  const { id } = caseIn('waiting');
  const user = open({ look: id });
  fakeServer.use(
    http.post('/api/cases/:id/assign', () =>
      refuse(409, 'already-held', {
        holder: { id: 'person-cai', username: 'cai', displayName: 'Cai Jun' },
      }),
    ),
  );
  await user.click(await screen.findByRole('button', { name: 'Assign' }));
  expect(await screen.findByText('Cai Jun has it now. Nothing was changed.')).toBeInTheDocument();
});

test('completing can be undone', async () => {
  const held = caseIn('held');
  const user = open({ look: held.id });
  await user.click(await screen.findByRole('button', { name: 'Complete' }));
  expect(await screen.findByRole('button', { name: 'Reopen' })).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name: 'Complete' })).toBeInTheDocument();
});

test('many are un-assigned with one comment, each with its own result', async () => {
  const user = open({ state: ['held'] });
  const boxes = await screen.findAllByRole('checkbox', { name: /Select 2/ });
  await user.click(boxes[0]!);
  await user.click(boxes[1]!);
  await user.click(screen.getByRole('button', { name: 'Un-assign…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Un-assign 2 cases' });
  const go = within(dialog).getByRole('button', { name: 'Un-assign 2 cases' });
  expect(go).toBeDisabled();
  await user.type(within(dialog).getByRole('textbox', { name: /Why/ }), 'Wrong queue');
  await user.click(go);
  expect(await within(dialog).findByText('2 of 2 done')).toBeInTheDocument();
  expect(within(dialog).getAllByText('put back')).toHaveLength(2);
});

test('what fails in a bulk is told first and can be tried again', async () => {
  const user = open({ state: ['held'] });
  const boxes = await screen.findAllByRole('checkbox', { name: /Select 2/ });
  await user.click(boxes[0]!);
  await user.click(boxes[1]!);
  fakeServer.use(
    http.post('/api/cases/:id/complete', () => refuse(409, 'not-held'), { once: true }),
  );
  await user.click(screen.getByRole('button', { name: 'Complete' }));
  await user.click(await screen.findByRole('button', { name: 'Complete 2 cases' }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText('2 of 2 done, 1 refused')).toBeInTheDocument();
  expect(within(dialog).getAllByRole('listitem')[0]).toHaveTextContent('Nobody has this case');
  await user.click(within(dialog).getByRole('button', { name: 'Try 1 again' }));
  expect(await within(dialog).findByText('2 of 2 done')).toBeInTheDocument();
});

test('a new case is assigned and says why', async () => {
  const user = open({ new: '1' });
  const dialog = await screen.findByRole('dialog', { name: 'New case' });
  await user.type(
    await within(dialog).findByRole('textbox', { name: /Case id/ }),
    '2026-0313-000001',
  );
  await user.click(within(dialog).getByRole('combobox', { name: /Queue/ }));
  await user.click(await screen.findByRole('option', { name: 'Network' }));
  await user.click(within(dialog).getByRole('button', { name: 'Create and assign' }));
  expect(await screen.findByText(/has it\.$/)).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Why?' })).toBeInTheDocument();
});

test('an id that does not fit the queue is refused at its field', async () => {
  const user = open({ new: '1' });
  const dialog = await screen.findByRole('dialog', { name: 'New case' });
  const id = await within(dialog).findByRole('textbox', { name: /Case id/ });
  await user.type(id, 'abc');
  await user.click(within(dialog).getByRole('combobox', { name: /Queue/ }));
  await user.click(await screen.findByRole('option', { name: 'Identity' }));
  await user.click(within(dialog).getByRole('button', { name: 'Create and assign' }));
  await waitFor(() => expect(id).toHaveAttribute('aria-invalid', 'true'));
});
