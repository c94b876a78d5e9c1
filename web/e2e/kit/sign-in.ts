import { expect, type Page } from '@playwright/test';

const ADMIN = { username: 'admin', password: 'demo' };

/** Signs in: as the administrator of the demo company, if nobody else is named. */
export async function signIn(page: Page, to = '/', who = ADMIN): Promise<void> {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await page.getByLabel('User name or e-mail').fill(who.username);
  await page.getByLabel('Password', { exact: true }).fill(who.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('button', { name: /profile, language/ })).toBeVisible();
}
