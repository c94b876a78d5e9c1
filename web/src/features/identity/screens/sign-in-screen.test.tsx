import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderScreen } from '@/test/render-screen';
import { SignInScreen } from './sign-in-screen';

async function refused(reason: string) {
  renderScreen(<SignInScreen refused={reason} onSignedIn={() => {}} />);
  return await screen.findByRole('alert');
}

test('an address that the provider has not verified is told', async () => {
  expect(await refused('email-not-verified')).toHaveTextContent(/has not verified your e-mail/);
});

test('a reason without words is told as a failed sign-in', async () => {
  expect(await refused('moonlight')).toHaveTextContent('The other sign-in did not succeed.');
});
