import { expect, test } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { signIn } from './kit/sign-in';

test('a calendar reads one’s turns by a link that is shown once, until it is revoked', async ({
  page,
  playwright,
}) => {
  await signIn(page, '/roster/busy');
  const make = page.getByRole('button', { name: 'Make a link' });
  const renew = page.getByRole('button', { name: 'Renew the link' });
  await expect(make.or(renew)).toBeVisible();
  if (await make.isVisible()) {
    await make.click();
  } else {
    await renew.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Renew the link' }).click();
  }
  const shown = page.getByText(/\/api\/roster\/feeds\/.*\.ics/);
  await expect(shown).toBeVisible();
  await expectAccessible(page);

  const link = new URL((await shown.textContent()) ?? '');
  const calendar = await playwright.request.newContext();
  const read = () => calendar.get(new URL(link.pathname, page.url()).href);
  expect(await (await read()).text()).toContain('BEGIN:VTIMEZONE');

  await page.getByRole('button', { name: 'Revoke the link' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke the link' }).click();
  await expect(make).toBeVisible();
  expect((await read()).status()).toBe(404);
  await calendar.dispose();
});

test('a table is looked at, written down, and says what is wrong with it', async ({ page }) => {
  await signIn(page, '/roster/import?kind=loads');
  const bring = async (text: string) => {
    const file = { name: 'loads.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Look what would come of it' }).click();
  };
  await bring('person,ideal\nnobody-of-this-name,7\n');
  await expect(page.getByText('There is no “nobody-of-this-name” here.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Write it down' })).toBeDisabled();
  await expectAccessible(page);

  await bring('person,ideal\namy,7\n');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText('This table is written down.')).toBeVisible();
});
