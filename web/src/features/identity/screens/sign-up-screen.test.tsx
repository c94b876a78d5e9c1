import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { fakeSession } from '@/test/fake/identity';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen } from '@/test/render-screen';
import { SignInScreen } from './sign-in-screen';
import { SignUpScreen } from './sign-up-screen';

async function fill(email: string) {
  const onSignedIn = vi.fn();
  renderScreen(<SignUpScreen onSignedIn={onSignedIn} />);
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Company' }), 'Orchard');
  await user.type(screen.getByRole('textbox', { name: 'First name' }), 'Grace');
  await user.type(screen.getByRole('textbox', { name: 'Last name' }), 'Hopper');
  await user.type(screen.getByRole('textbox', { name: 'E-mail' }), email);
  await user.type(screen.getByLabelText('New password'), 'correct horse battery');
  await user.type(screen.getByLabelText('New password again'), 'correct horse battery');
  await user.click(screen.getByRole('button', { name: 'Sign up' }));
  return onSignedIn;
}

function closed() {
  fakeServer.use(
    http.get('/api/session/methods', () =>
      HttpResponse.json({ password: true, providers: [], setUpNeeded: false, signUpOpen: false }),
    ),
  );
}

test('a company signs up, and its first person is signed in', async () => {
  const sent = vi.fn();
  fakeServer.events.on('request:start', ({ request }) => {
    if (request.url.endsWith('/api/sign-up')) void request.clone().json().then(sent);
  });
  const onSignedIn = await fill('grace@orchard.example');
  await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalled());
  fakeServer.events.removeAllListeners();
  expect(sent).toHaveBeenCalledWith(
    expect.objectContaining({ companyName: 'Orchard', language: 'en' }),
  );
  expect(sent).not.toHaveBeenCalledWith(expect.objectContaining({ again: expect.anything() }));
  expect(fakeSession().company.name).toBe('Orchard');
});

test('an address that is taken is refused at its field', async () => {
  const onSignedIn = await fill(fakeSession().person.email);
  expect(await screen.findByText(/Somebody else has/)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'E-mail' })).toHaveAttribute('aria-invalid', 'true');
  expect(onSignedIn).not.toHaveBeenCalled();
});

test('every field is asked for before anything is sent', async () => {
  renderScreen(<SignUpScreen onSignedIn={() => {}} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Sign up' }));
  for (const name of ['Company', 'First name', 'Last name', 'E-mail']) {
    expect(screen.getByRole('textbox', { name })).toHaveAttribute('aria-invalid', 'true');
  }
});

test('where nobody can sign up the page says so, and the sign-in page has no link', async () => {
  closed();
  renderScreen(<SignUpScreen onSignedIn={() => {}} />);
  expect(await screen.findByText(/Nobody can sign a company up here/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Sign up' })).toBeNull();
});

test('the sign-in page leads to sign-up where it is offered, and only there', async () => {
  const { unmount } = renderScreen(<SignInScreen refused={undefined} onSignedIn={() => {}} />);
  expect(await screen.findByRole('link', { name: 'Sign your company up' })).toHaveAttribute(
    'href',
    '/sign-up',
  );
  unmount();
  closed();
  renderScreen(<SignInScreen refused={undefined} onSignedIn={() => {}} />);
  await screen.findByRole('textbox', { name: 'User name or e-mail' });
  expect(screen.queryByRole('link', { name: 'Sign your company up' })).toBeNull();
});
