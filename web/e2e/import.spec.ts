import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { photograph } from './kit/screenshot';
import { signIn } from './kit/sign-in';

const SAMPLE = fileURLToPath(new URL('../../docs/samples/cases.csv', import.meta.url));

/** One of the sample that was never closed. */
const OPEN_CASE = 'SUP-00006';

test('a lead replays a file of old cases, asks why, re-assigns, and looks at the load', async ({
  page,
}, { project }) => {
  test.skip(project.name === 'phone', 'files are brought at a desk');
  test.setTimeout(180_000);
  await signIn(page, '/cases');
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  await page.getByLabel('Choose a file').setInputFiles(SAMPLE);

  await expect(page.getByRole('combobox', { name: 'Column for Handled by' })).toHaveValue(
    'handled by',
  );
  await expectAccessible(page);
  await photograph(page, 'import-columns');
  await page.getByRole('button', { name: 'Go on' }).click();

  await page.getByRole('radio', { name: 'Play the past again' }).click();
  await page.getByRole('switch', { name: 'Create queues that are missing' }).check();
  await page.getByRole('switch', { name: 'Create people who are missing' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Preview', exact: true }).click();

  const run = page.getByRole('button', { name: /^Import [\d,]+ rows/ });
  await expect(run).toBeEnabled({ timeout: 30_000 });
  await expectAccessible(page);
  await photograph(page, 'import-preview');
  await run.click();

  await expect(page.getByText(/^All [\d,]+ rows are through$/)).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('button', { name: /^Left out\s*0$/ })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('row', { name: /^All queues/ })).toBeVisible();
  await expectAccessible(page);
  await photograph(page, 'import-result');

  await page.getByRole('link', { name: OPEN_CASE }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(OPEN_CASE);
  const why = page.getByRole('table', { name: /narrow|people/i }).first();
  await expect(why).toBeVisible();
  await expectAccessible(page);

  // Whoever gets it at this hour, and be it nobody: there is one more decision.
  const id = new URL(page.url()).pathname.split('/').pop();
  const decisions = async () => {
    const answer = await page.request.get(`/api/cases/${id}/decisions`);
    return ((await answer.json()) as { items: unknown[] }).items.length;
  };
  const before = await decisions();
  await page.getByRole('button', { name: 'Re-assign' }).first().click();
  await expect.poll(decisions).toBeGreaterThan(before);

  await page.getByRole('link', { name: 'Load', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Cases by person' })).toBeVisible();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
});
