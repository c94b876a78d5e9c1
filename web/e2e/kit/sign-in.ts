import { expect, type Page } from '@playwright/test';

/** Signs in as the administrator of the demo company. */
export async function signIn(page: Page, to = '/'): Promise<void> {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await page.getByLabel('User name or e-mail').fill('admin');
  await page.getByLabel('Password', { exact: true }).fill('demo');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('button', { name: /profile, language/ })).toBeVisible();
}
