import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen } from '@/test/render-screen';
import { ServicesScreen } from './services-screen';

function open() {
  renderScreen(<ServicesScreen />);
  return userEvent.setup();
}

const entry = (number: number) => screen.findByRole('textbox', { name: `Entry ${number}` });

test('what calls may reach is shown, changed and saved', async () => {
  const user = open();
  expect(await entry(1)).toHaveValue('crm.inside.example');
  await user.click(screen.getByRole('button', { name: 'Remove entry 1' }));
  await user.click(screen.getByRole('button', { name: 'Add an entry' }));
  await user.type(await entry(2), '*.example.com:8443');
  await user.click(screen.getByRole('button', { name: 'Save the list' }));
  expect(await screen.findByText('The list is saved.')).toBeInTheDocument();
  expect(await entry(1)).toHaveValue('10.1.0.0/16');
  expect(await entry(2)).toHaveValue('*.example.com:8443');
});

test('an entry that is none is told at its line, and nothing is lost', async () => {
  const user = open();
  await entry(2);
  await user.click(screen.getByRole('button', { name: 'Add an entry' }));
  await user.type(await entry(3), 'https://example.com');
  await user.keyboard('{Control>}{Enter}{/Control}');
  const wrong = await screen.findByText(/Expected a host, an address or a network/);
  expect(wrong).toHaveTextContent('https://example.com');
  expect(await entry(3)).toBeInvalid();
  expect(await entry(3)).toHaveFocus();
  expect(await entry(1)).toBeValid();
});

test('a list somebody else changed can be loaded anew', async () => {
  fakeServer.use(http.put('/api/service-access', () => refuse(412, 'changed-meanwhile')));
  const user = open();
  await entry(1);
  await user.click(screen.getByRole('button', { name: 'Save the list' }));
  expect(await screen.findByRole('button', { name: 'Load the newest version' })).toBeVisible();
});

test('the secret is hidden until it is asked for', async () => {
  const user = open();
  await entry(1);
  expect(screen.queryByText(/^evsec_/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show the secret' }));
  expect(await screen.findByText(/^evsec_1+$/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Hide the secret' }));
  expect(screen.queryByText(/^evsec_/)).not.toBeInTheDocument();
});

test('renewing asks first, and shows both secrets while both sign', async () => {
  const user = open();
  await entry(1);
  await user.click(screen.getByRole('button', { name: 'Renew the secret' }));
  const dialog = await screen.findByRole('dialog', { name: 'Renew the secret?' });
  expect(dialog).toHaveTextContent('24 hours');
  await user.click(within(dialog).getByRole('button', { name: 'Renew the secret' }));
  expect(await screen.findByText(/^evsec_2+$/)).toBeInTheDocument();
  expect(screen.getByText(/^evsec_1+$/)).toBeInTheDocument();
  expect(await screen.findByText(/The secret before signs as well/)).toBeInTheDocument();
});

async function attempt(url: string, body: string) {
  const user = open();
  await user.type(await screen.findByLabelText(/Address of the service/), url);
  const field = screen.getByLabelText('Body');
  await user.clear(field);
  await user.click(field);
  await user.paste(body);
  await user.click(screen.getByRole('button', { name: 'Send the call' }));
}

test('a trial shows what the service replied', async () => {
  await attempt('https://hooks.example.com', '{"doc": 7}');
  expect(await screen.findByText('The service replied')).toBeInTheDocument();
  expect(screen.getByText(/"received"/)).toHaveTextContent('"doc": 7');
});

test('a trial that fails says why and what the service said', async () => {
  await attempt('https://broken.example.com', '{}');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The service answered with a status that means failure');
  expect(screen.getByText('The cellar is flooded.')).toBeInTheDocument();
});

test('an inner address leads to the list of what is allowed', async () => {
  await attempt('http://127.0.0.1/', '');
  expect(await screen.findByRole('alert')).toHaveTextContent('Add the host to the list above');
});

test('a body that is no object is not sent', async () => {
  await attempt('https://hooks.example.com', '[1]');
  expect(await screen.findByText('Expected an object in JSON, such as {"id": 7}.')).toBeVisible();
});

test('who is no admin is told so', async () => {
  fakeServer.use(http.get('/api/service-access', () => refuse(403, 'not-allowed')));
  open();
  expect(await screen.findByText(/Your roles do not allow this/)).toBeInTheDocument();
});
