import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { ask, tell } from './kit/api';
import { mondayIn } from './kit/days';
import { photograph } from './kit/screenshot';
import { signIn } from './kit/sign-in';

interface Begun {
  run: { id: string; state: string };
}

/** Begins a run of more lines than the people of the demo can fill, and waits for its end. */
async function runThatLeavesPlacesEmpty(page: Page, week: string): Promise<string> {
  const begun = await tell<Begun>(page, '/api/roster/runs', { week, lines: 3, seconds: 20 });
  const { id } = begun.run;
  const state = async () => (await ask<Begun>(page, `/api/roster/runs/${id}`)).run.state;
  await expect.poll(state, { timeout: 60_000 }).toBe('ended');
  return id;
}

test('a planner sees why places stay empty, allows what helps, and takes it back', async ({
  page,
  isMobile,
}) => {
  test.setTimeout(180_000);
  const week = mondayIn(7);
  await signIn(page, '/roster/planning');
  const run = await runThatLeavesPlacesEmpty(page, week);

  await page.goto(`/roster/planning/${run}`);
  const help = page.getByRole('table', { name: 'What would help' });
  await expect(help).toBeVisible();
  await expectAccessible(page);
  if (!isMobile) await photograph(page, 'roster-remedies');

  const offer = help.getByRole('button').first();
  await offer.click();
  const dialog = page.getByRole('dialog', { name: 'Allow this in the week?' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Apply and plan again' }).click();
  await expect(page).not.toHaveURL(new RegExp(run));
  const allowed = page.getByRole('region', { name: 'Allowed in this week alone' });
  await expect(allowed).toBeVisible();

  await allowed
    .getByRole('button', { name: /^Take back/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(allowed).toBeHidden();
});
