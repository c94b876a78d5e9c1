import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { ask, firstOf, tell } from './kit/api';
import { inBothThemes, overflow } from './kit/looks';
import { mondayIn } from './kit/days';
import { photograph } from './kit/screenshot';
import { signIn } from './kit/sign-in';

const heldCase = async (page: Page) =>
  page.goto(`/cases/${await firstOf(page, '/api/cases?state=held&limit=1')}`);

async function ofCase(page: Page, deed: string | RegExp) {
  await heldCase(page);
  const button = page.getByRole('button', { name: deed, exact: true });
  const more = page.getByRole('button', { name: 'More actions' });
  await expect(more).toBeVisible();
  if (await button.isVisible()) return button.click();
  await more.click();
  await page.getByRole('menuitem', { name: deed, exact: true }).click();
}

/** The first place of the published week where somebody sits. */
const somebody = (page: Page) => page.locator('[data-seat]:not([data-nobody])').first();

/** A version that is not the newest: where there is none, somebody goes and comes back. */
async function restorable(page: Page) {
  const monday = mondayIn(1);
  const { version, grid } = await ask<Week>(page, `/api/roster/weeks/${monday}`);
  const { day, turn, people } = grid.cells.find((cell) => cell.people.length > 0)!;
  const edit = (seen: number, change: object) =>
    tell(page, `/api/roster/weeks/${monday}/edits`, { seen, changes: [{ day, turn, ...change }] });
  if (version.number === 1) {
    await edit(1, { out: people[0] });
    await edit(2, { in: people[0] });
  }
  await page.goto(`/roster/versions?week=${monday}`);
  await page.getByRole('radio', { name: 'Show version 1', exact: true }).check();
}

interface Week {
  version: { number: number };
  grid: { cells: { day: string; turn: number; people: string[] }[] };
}

/** How each dialog is opened. Each is closed again without an answer. */
const DIALOGS: Record<string, (page: Page) => Promise<unknown>> = {
  'edit a case': (page) => ofCase(page, 'Edit…'),
  'give a case': (page) => ofCase(page, 'Give to…'),
  'a swap': async (page) => {
    await page.goto(`/roster?week=${mondayIn(1)}`);
    await somebody(page).click();
    await expect(page.getByRole('dialog').getByText(/could agree|rules forbid/)).toBeVisible();
  },
  'a busy mark': async (page) => {
    await page.goto('/roster/busy');
    await page.getByRole('button', { name: 'Add busy mark' }).first().click();
  },
  'how somebody takes turns': async (page) => {
    await page.goto('/roster/people');
    await page.getByRole('row').nth(1).getByRole('cell').first().click();
  },
  'a credit': async (page) => {
    await page.goto('/roster/people');
    await page
      .getByRole('button', { name: /^Credit of/ })
      .first()
      .click();
  },
  'reasons of a figure': async (page) => {
    await page.goto('/roster/fairness');
    await page.getByRole('table').getByRole('button').first().click();
  },
  'fixed turns': async (page) => {
    await page.goto('/roster/fixed');
    await page.getByRole('table').first().getByRole('button').first().click();
  },
  'restoring a version': async (page) => {
    await restorable(page);
    await page.getByRole('button', { name: /^Restore version/ }).click();
  },
  'an import': async (page) => {
    await page.goto('/roster/import?kind=loads');
    const buffer = Buffer.from('person,ideal\namy,6\n');
    const file = { name: 'loads.csv', mimeType: 'text/csv', buffer };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Look what would come of it' }).click();
    await page.getByRole('button', { name: 'Write it down' }).click();
  },
};

test('every dialog is accessible in both themes, fits the screen, and closes by Escape', async ({
  page,
  isMobile,
}) => {
  test.setTimeout(600_000);
  await signIn(page, '/profile');
  for (const [name, open] of Object.entries(DIALOGS)) {
    await test.step(name, async () => {
      await open(page);
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await page.waitForLoadState('networkidle');
      await inBothThemes(page, async (scheme) => {
        await expectAccessible(page, '[role=dialog]');
        expect(await overflow(page), `${name}: nothing is wider than the screen`).toBe(0);
        const box = (await dialog.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(page.viewportSize()!.width);
        if (process.env['SCREENSHOTS']) {
          const size = isMobile ? 'phone' : 'desktop';
          await photograph(page, `dialog-${name.replaceAll(' ', '-')}-${scheme}-${size}`);
        }
      });
      await expect(async () => {
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden({ timeout: 1_000 });
      }, 'a list that is open closes first').toPass();
    });
  }
});
