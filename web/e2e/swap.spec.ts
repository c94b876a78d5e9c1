import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { ask } from './kit/api';
import { signIn } from './kit/sign-in';

const isPhone = (project: string) => project === 'phone';

/** The Monday after this week, on the calendar of the page. */
function nextMonday(page: Page): Promise<string> {
  return page.evaluate(() => {
    const day = new Date();
    day.setDate(day.getDate() + 7 - ((day.getDay() + 6) % 7));
    const two = (part: number) => String(part).padStart(2, '0');
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  });
}

interface Answer {
  items: { id: string; state: string }[];
}

interface Week {
  version: { number: number };
}

/** Withdraws what an earlier walk left behind. */
async function withdrawAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const all = await fetch('/api/roster/swaps?box=all&limit=200');
    const { items } = (await all.json()) as Answer;
    const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '';
    const pending = items.filter(({ state }) => state === 'open' || state === 'waiting');
    for (const { id } of pending) {
      await fetch(`/api/roster/swaps/${id}/withdraw`, {
        method: 'POST',
        headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) },
      });
    }
  });
}

test('a turn changes hands by a request, and the versions of the week tell', async ({ page }, {
  project,
}) => {
  test.skip(isPhone(project.name), 'the journey is walked at a desk');
  await signIn(page, '/roster');
  const monday = await nextMonday(page);
  await withdrawAll(page);
  const { version } = await ask<Week>(page, `/api/roster/weeks/${monday}`);

  await page.goto(`/roster?week=${monday}`);
  const table = page.getByRole('table').first();
  const seat = table.getByRole('button').first();
  const asker = (await seat.innerText()).trim();
  await seat.click();
  const form = page.getByRole('dialog', { name: `Ask for ${asker} to swap` });
  await expect(form.getByText(/could agree$/)).toBeVisible();
  await expectAccessible(page);
  await form.getByLabel('Comment').fill('Dentist');
  await form.getByRole('button', { name: 'Ask everybody' }).click();
  await expect(form).toBeHidden();

  await page.goto('/roster/swaps?box=all');
  await expect(page.getByText('“Dentist”').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Accept' }).first().click();
  const accept = page.getByRole('dialog', { name: 'Accept the swap?' });
  const choice = accept.getByRole('radio').first();
  await choice.check();
  await expectAccessible(page);
  await accept.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByText('The turns changed hands')).toBeVisible();
  await expect(page.getByText('Done', { exact: true }).first()).toBeVisible();

  await page.goto(`/roster/versions?week=${monday}`);
  await expect(page.getByRole('row', { name: /Swapped/ }).first()).toBeVisible();
  await page
    .getByRole('radio', { name: `Compare with version ${version.number}`, exact: true })
    .check();
  await expect(page.locator('[data-change="left"]').first()).toContainText(asker);
  await expect(page.getByRole('table', { name: 'Log of changes' })).toContainText('Dentist');
  await expectAccessible(page);
});
