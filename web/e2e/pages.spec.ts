import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { firstOf } from './kit/api';
import { inBothThemes, overflow } from './kit/looks';
import { signIn } from './kit/sign-in';

const PAGES: Record<string, (page: Page) => Promise<string> | string> = {
  'my work': () => '/my-work',
  cases: () => '/cases',
  'a case': async (page) => `/cases/${await firstOf(page, '/api/cases?state=held&limit=1')}`,
  imports: () => '/cases/imports',
  fairness: () => '/fairness',
  availability: () => '/availability',
  'swap requests': () => '/roster/swaps',
  'versions of a week': () => '/roster/versions',
  load: () => '/load',
  lab: async (page) => `/lab?queue=${await firstOf(page, '/api/queues?limit=1')}`,
  audit: () => '/audit',
  jobs: () => '/jobs',
  'jobs: routines': () => '/jobs?view=routines',
  people: () => '/people',
  'a person': async (page) => `/people/${await firstOf(page, '/api/people?limit=1')}`,
  teams: () => '/teams',
  'roles of the company': () => '/company-roles',
  queues: () => '/queues',
  'a queue': async (page) => `/queues/${await firstOf(page, '/api/queues?limit=1')}`,
  'a new queue': () => '/queues/new',
  roster: () => '/roster',
  planning: () => '/roster/planning',
  'fairness of the roster': () => '/roster/fairness',
  'fixed turns': () => '/roster/fixed',
  'imports of the roster': () => '/roster/import',
  'busy marks': () => '/roster/busy',
  'people of the roster': () => '/roster/people',
  'settings of the roster': () => '/roster/settings',
  profile: () => '/profile',
};

test('every page is accessible in both themes, fits the screen and complains of nothing', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await signIn(page, '/profile');
  complaints.length = 0;
  for (const [name, address] of Object.entries(PAGES)) {
    await test.step(name, async () => {
      await page.goto(await address(page));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await inBothThemes(page, async () => {
        await expectAccessible(page);
        expect(await overflow(page), `${name} is not wider than the screen`).toBe(0);
        expect(complaints, name).toEqual([]);
      });
    });
  }
});
