import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { overflow } from './kit/looks';
import { signIn } from './kit/sign-in';

const PASSWORD = 'correct horse battery';

/** Nobody has signed up with it before, nor will. */
const newEmail = () => `grace-${Date.now()}-${Math.floor(Math.random() * 1e6)}@orchard.example`;

async function signUp(page: Page, email: string) {
  await page.getByLabel('Company', { exact: true }).fill('Orchard');
  await page.getByLabel('First name').fill('Grace');
  await page.getByLabel('Last name').fill('Hopper');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('New password again').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign up', exact: true }).click();
}

const signedIn = (page: Page) =>
  expect(page.getByRole('button', { name: /profile, language/ })).toBeVisible();

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in the ${scheme} theme`, () => {
    test.use({ colorScheme: scheme });

    test('the sign-up page is accessible, also when it refuses', async ({ page }) => {
      await page.goto('/sign-in');
      await page.getByRole('link', { name: 'Sign your company up' }).click();
      await expect(page.getByRole('heading', { name: 'Sign your company up' })).toBeVisible();
      await expectAccessible(page);
      expect(await overflow(page)).toBe(0);
      await signUp(page, 'admin@demo.example');
      await expect(page.getByText(/Somebody else has/)).toBeVisible();
      await expect(page.getByLabel('E-mail')).toBeFocused();
      await expectAccessible(page);
    });
  });
}

test('a company signs up, makes a role, gives it, and is alone in its place', async ({ page }) => {
  const email = newEmail();
  await page.goto('/sign-up');
  await signUp(page, email);
  await signedIn(page);

  await page.goto('/company-roles');
  await page.getByRole('button', { name: 'New role' }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Buyers');
  await page.getByRole('button', { name: 'Create role' }).click();
  await expect(page.getByRole('row', { name: /Buyers/ })).toBeVisible();

  await page.goto('/people');
  await expect(page.getByRole('row', { name: /Grace Hopper/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Dora/ })).toHaveCount(0);

  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByLabel('User name or e-mail').fill(email.toUpperCase());
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await signedIn(page);
  await page.goto('/company-roles');
  await page.getByRole('row', { name: /Buyers/ }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete role Buyers' });
  await expect(dialog).toContainText('Nobody has this role.');
  await expect(dialog).toContainText('which then matches nobody');
  await expectAccessible(page, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Delete role Buyers' }).click();
  await expect(page.getByText('No roles yet')).toBeVisible();
});

test('a username alone is still one of the company that runs it', async ({ page }) => {
  await page.goto('/sign-up');
  await signUp(page, newEmail());
  await signedIn(page);
  await page.context().clearCookies();
  await signIn(page, '/profile');
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue('admin@demo.example');
});
