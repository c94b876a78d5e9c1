import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { mondayIn } from './kit/days';
import { photograph } from './kit/screenshot';
import { signIn } from './kit/sign-in';

const taken = (page: Page): Locator =>
  page.locator('[data-seat]:not([data-nobody])').filter({ visible: true });

/** The turn of a place: its name begins with day and turn, and ends with a line. */
const turnOf = (place: string): string => place.split(' ').slice(0, 2).join(' ');

/** Who sits on which line of which turn. */
async function seating(page: Page): Promise<string[]> {
  const seats = await page
    .locator('[data-seat]')
    .evaluateAll((all) =>
      all.map((seat) => `${seat.getAttribute('data-seat')!}: ${seat.textContent}`),
    );
  return seats.sort();
}

/** Who sits in which turn, on whatever line: who comes back sits behind the others. */
async function turns(page: Page): Promise<string[]> {
  const all = await seating(page);
  return all.map((seat) => seat.replace(/^(\S+ \S+) [^:]*/, '$1')).sort();
}

test.describe('a planner', () => {
  test.skip(({ isMobile }) => isMobile, 'planning is walked at a desk');

  test('plans a week, watches it, publishes it, and swaps two people', async ({ page }) => {
    test.setTimeout(180_000);
    const week = mondayIn(4);
    await signIn(page, `/roster/planning?week=${week}&seconds=10`);
    await expect(page.getByRole('heading', { name: 'Turns of each person' })).toBeVisible();
    await expectAccessible(page);
    await photograph(page, 'roster-planning');

    await page.getByRole('button', { name: 'Plan', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Week of');
    await expect(page.getByText('Ended', { exact: true })).toBeVisible({ timeout: 90_000 });
    await expect(page.getByText('Proven best', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await photograph(page, 'roster-run', { fullPage: true });

    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await expect(page.getByText(/is published/)).toBeVisible();

    await page.goto(`/roster?week=${week}`);
    await expect(taken(page).first()).toBeVisible();
    await expectAccessible(page);
    await photograph(page, 'roster', { fullPage: true });

    const before = await seating(page);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const saved = page.waitForResponse((answer) => answer.url().endsWith(`/${week}/edits`));
    await swapSomeTwo(page);
    expect((await saved).status()).toBe(200);
    await expect.poll(() => seating(page)).not.toEqual(before);
    const after = await seating(page);
    await page.reload();
    await expect(taken(page).first()).toBeVisible();
    expect(await seating(page), 'the swap is kept').toEqual(after);
  });

  test('takes an edit back and makes it again', async ({ page }) => {
    await signIn(page, '/roster');
    await expect(taken(page).first()).toBeVisible();
    const before = await turns(page);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await taken(page).first().focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => turns(page)).not.toEqual(before);
    const emptied = await turns(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => turns(page)).toEqual(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => turns(page)).toEqual(emptied);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => turns(page)).toEqual(before);
  });
});

/** Swaps the first person of the page with somebody who sits in another turn and is not in this one. */
async function swapSomeTwo(page: Page): Promise<void> {
  const seats = await taken(page).evaluateAll((all) =>
    all.map((seat) => ({ place: seat.getAttribute('data-seat')!, name: seat.textContent })),
  );
  const inTurn = (turn: string) =>
    seats.filter(({ place }) => turnOf(place) === turn).map(({ name }) => name);
  for (const one of seats) {
    const other = seats.find(
      ({ place, name }) =>
        turnOf(place) !== turnOf(one.place) &&
        !inTurn(turnOf(one.place)).includes(name) &&
        !inTurn(turnOf(place)).includes(one.name),
    );
    if (other) {
      await page.locator(`[data-seat="${one.place}"]`).click();
      await page.locator(`[data-seat="${other.place}"]`).click();
      return;
    }
  }
  throw new Error('Expected two people who can change places.');
}
