import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test, vi } from 'vitest';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import { NewQueueScreen } from './new-queue-screen';
import { QueueScreen, type QueueTab } from './queue-screen';

function open(start: QueueTab = 'supporters', queueId = 'queue-network') {
  const onDeleted = vi.fn();
  renderScreen(
    <WithSearch<{ tab: QueueTab }> start={{ tab: start }}>
      {({ tab }, onSearch) => (
        <QueueScreen
          queueId={queueId}
          tab={tab}
          onTab={(chosen) => onSearch({ tab: chosen })}
          onPerson={() => {}}
          onDeleted={onDeleted}
          casesLink={(_state, children) => children}
        />
      )}
    </WithSearch>,
  );
  return { user: userEvent.setup(), onDeleted };
}

const rowOf = (name: RegExp) => screen.findByRole('row', { name });

test('a supporter is paused and gets another quota in the table', async () => {
  const { user } = open();
  const row = await rowOf(/Amy Larsen/);
  const takesPart = within(row).getByRole('switch', { name: 'Amy Larsen takes part' });
  await user.click(takesPart);
  await waitFor(() => expect(takesPart).not.toBeChecked());
  const quota = within(row).getByRole('textbox', { name: 'Quota of Amy Larsen' });
  await user.clear(quota);
  await user.type(quota, '4{Enter}');
  await waitFor(() => expect(quota).toHaveValue('4'));
  expect(takesPart).not.toBeChecked();
});

test('a quota that makes no sense is not sent', async () => {
  const { user } = open();
  const quota = await screen.findByRole('textbox', { name: 'Quota of Amy Larsen' });
  await user.clear(quota);
  await user.tab();
  expect(quota).toHaveValue('1');
});

test('a change that is refused is taken back and says why', async () => {
  fakeServer.use(http.put('/api/queues/:id/supporters/:person', () => refuse(403, 'not-allowed')));
  const { user } = open();
  const takesPart = await screen.findByRole('switch', { name: 'Amy Larsen takes part' });
  await user.click(takesPart);
  expect(await screen.findByText('That did not work and was taken back')).toBeInTheDocument();
  await waitFor(() => expect(takesPart).toBeChecked());
});

test('a supporter is removed, and comes back with the same quota', async () => {
  const { user } = open('supporters', 'queue-network');
  await user.click(await screen.findByRole('button', { name: 'Remove Amy Larsen from the queue' }));
  await waitFor(() =>
    expect(screen.queryByRole('row', { name: /Amy Larsen/ })).not.toBeInTheDocument(),
  );
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await rowOf(/Amy Larsen/)).toBeInTheDocument();
});

test('several people are added at once; those who support it already are not offered', async () => {
  const { user } = open();
  await rowOf(/Amy Larsen/);
  await user.click(screen.getByRole('button', { name: 'Add people' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(await within(dialog).findByRole('checkbox', { name: /Ben Okafor/ }));
  await user.click(within(dialog).getByRole('checkbox', { name: /Dolors/ }));
  expect(within(dialog).queryByRole('checkbox', { name: /Amy Larsen/ })).not.toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Add 2 people' }));
  expect(await rowOf(/Ben Okafor/)).toBeInTheDocument();
  expect(await rowOf(/Dolors/)).toBeInTheDocument();
});

test('settings are explained as they are changed, and saved', async () => {
  const { user } = open('settings');
  await user.click(await screen.findByRole('radio', { name: /As a weight/ }));
  expect(screen.getByRole('img', { name: /^Amy, Ben, Amy, Amy, Amy, Ben/ })).toBeInTheDocument();
  const days = screen.getByRole('textbox', { name: 'Days to look back' });
  await user.clear(days);
  await user.type(days, '7');
  expect(screen.getByText(/day by day, up to 7 days, then in steps/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Queue Network was saved')).toBeInTheDocument();
});

test('an id is tried against the pattern', async () => {
  const { user } = open('settings');
  const id = await screen.findByRole('textbox', { name: 'Try an id' });
  await user.type(id, '2026-0313-00018');
  expect(await screen.findByText('This id would be refused')).toBeInTheDocument();
  await user.type(id, '4');
  expect(await screen.findByText('This id fits')).toBeInTheDocument();
});

test('a queue with supporters is not deleted; they are named', async () => {
  const { user, onDeleted } = open('settings');
  await user.click(await screen.findByRole('button', { name: 'Delete queue Network' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Delete queue Network' }));
  const refusal = await screen.findByRole('alert');
  expect(refusal).toHaveTextContent('4 people still support this queue');
  expect(refusal).toHaveTextContent('Gwen');
  expect(onDeleted).not.toHaveBeenCalled();
});

test('a queue with open work is not deleted either', async () => {
  const { user } = open('settings', 'queue-storage');
  await user.click(await screen.findByRole('button', { name: 'Delete queue Storage' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Delete queue Storage' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('1 waiting, 0 held');
});

test('a new queue needs a name of its own', async () => {
  const onCreated = vi.fn();
  renderScreen(<NewQueueScreen onCreated={onCreated} onCancel={() => {}} />);
  const user = userEvent.setup();
  const name = await screen.findByRole('textbox', { name: /Name/ });
  await user.type(name, 'Network{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Another queue has this name already')).toBeInTheDocument();
  await user.clear(name);
  await user.type(name, 'Printers{Control>}{Enter}{/Control}');
  await waitFor(() => expect(onCreated).toHaveBeenCalledWith('queue-5'));
});

test('a new queue of tasks is open and gives to the shortest list', async () => {
  const onCreated = vi.fn();
  renderScreen(<NewQueueScreen onCreated={onCreated} onCancel={() => {}} />);
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: /Name/ }), 'Tasks');
  await user.click(screen.getByRole('radio', { name: 'Tasks' }));
  expect(screen.getByRole('radio', { name: /^Shortest list/ })).toBeChecked();
  expect(screen.getByRole('switch', { name: /Open to everybody/ })).toBeChecked();
  expect(screen.getByRole('textbox', { name: /^Pattern/ })).toHaveValue('^[0-9]+-[0-9]+$');
  expect(screen.queryByRole('textbox', { name: 'Days to look back' })).not.toBeInTheDocument();
  expect(screen.queryByRole('radio', { name: /As a weight/ })).not.toBeInTheDocument();
  expect(screen.getByText(/whoever holds the fewest of all queues of this kind/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Create queue' }));
  await waitFor(() => expect(onCreated).toHaveBeenCalledOnce());
  const id = String(onCreated.mock.calls[0]?.[0]);
  const made = (await (await fetch(`/api/queues/${id}`)).json()) as Record<string, unknown>;
  expect(made).toMatchObject({ kind: 'task', policy: 'shortest-list', open: true });
});

test('an open queue needs nobody to be added', async () => {
  const { user } = open('settings', 'queue-storage');
  await user.click(await screen.findByRole('switch', { name: /Open to everybody/ }));
  expect(screen.queryByRole('radio', { name: 'Tasks' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Queue Storage was saved');
  await user.click(screen.getByRole('tab', { name: 'Supporters' }));
  expect(await screen.findByText(/Everybody in the company gets work/)).toBeInTheDocument();
  expect(await screen.findByText(/Nobody has to be added/)).toBeInTheDocument();
});
