import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { photograph } from './kit/screenshot';
import { signIn } from './kit/sign-in';

/** The newest case somebody holds, by the API with the session of the page. */
async function heldCase(page: Page): Promise<{ id: string; caseId: string }> {
  const answer = await page.request.get('/api/cases?state=held&limit=1');
  const body = (await answer.json()) as { items: { id: string; caseId: string }[] };
  const first = body.items[0];
  expect(first, 'the demo has a case that somebody holds').toBeDefined();
  return first!;
}

const isPhone = (project: string) => project === 'phone';

test('a lead sees cases, asks why, and re-assigns one', async ({ page }, { project }) => {
  test.skip(isPhone(project.name), 'the journey is walked at a desk');
  await signIn(page, '/my-work');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await photograph(page, 'my-work');

  await page.goto('/cases');
  await expect(page.getByRole('table', { name: 'Cases' })).toBeVisible();
  await expectAccessible(page);
  await photograph(page, 'cases');

  const held = await heldCase(page);
  await page.goto(`/cases/${held.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(held.caseId);
  await expect(page.getByText('What happened')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Why/ })).toBeVisible();
  await expectAccessible(page);
  await photograph(page, 'case-why', { fullPage: true });

  const before = await page.request.get(`/api/cases/${held.id}/history`);
  const lines = ((await before.json()) as { items: unknown[] }).items.length;
  await page.getByRole('button', { name: 'Re-assign' }).first().click();
  await expect
    .poll(async () => {
      const after = await page.request.get(`/api/cases/${held.id}/decisions`);
      return ((await after.json()) as { items: unknown[] }).items.length;
    })
    .toBeGreaterThan(1);
  expect(lines).toBeGreaterThan(0);
});

test('a lead looks at who works when, at the load, and tries other settings', async ({ page }, {
  project,
}) => {
  test.skip(isPhone(project.name), 'the journey is walked at a desk');
  await signIn(page, '/availability');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Amy Okafor').first()).toBeVisible();
  await expectAccessible(page);
  await photograph(page, 'availability');

  await page.goto('/load');
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectAccessible(page);
  await photograph(page, 'load');

  const queues = await page.request.get('/api/queues?limit=1');
  const queue = ((await queues.json()) as { items: { id: string }[] }).items[0];
  await page.goto(`/lab?queue=${queue?.id ?? ''}`);
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectAccessible(page);
  await photograph(page, 'lab');
});
