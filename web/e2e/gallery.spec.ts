import { expect, test } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { photograph } from './kit/screenshot';

/* The gallery is only there in development: GALLERY_URL=http://localhost:5173 with `npm run dev:fake`. */
const gallery = process.env['GALLERY_URL'];
test.skip(gallery === undefined, 'GALLERY_URL names no development server');

for (const scheme of ['light', 'dark'] as const) {
  test(`shared components in the ${scheme} theme`, async ({ page }, { project }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(`${gallery}/dev/gallery`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await photograph(page, `gallery-${scheme}-${project.name}`, { fullPage: true });
  });
}

test('of many versions of a week, none lies under what comes after', async ({ page }) => {
  await page.goto(`${gallery}/roster`);
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.evaluate(async () => {
    const now = new Date();
    const back = (now.getDay() + 6) % 7;
    const monday = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - back));
    const path = `/api/roster/weeks/${monday.toISOString().slice(0, 10)}/edits`;
    for (let seen = 1; seen < 12; seen += 1) {
      await fetch(path, { method: 'POST', body: JSON.stringify({ seen, changes: [] }) });
    }
  });
  await page.getByRole('link', { name: 'Versions' }).click();
  await expect(page.getByRole('radio')).toHaveCount(24);
  await page.getByRole('radio', { name: 'Compare with version 9' }).click();
  await expect(page.getByRole('button', { name: 'Stop comparing' })).toBeVisible();
  await expectAccessible(page);
});
