import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { ask, tell } from './kit/api';
import { mondayIn } from './kit/days';
import { enter, people as everybody, type Person } from './kit/people';
import { signIn } from './kit/sign-in';

interface Week {
  grid: { cells: { day: string; turn: number; people: string[] }[] };
}

interface Option {
  personId: string;
  theirs?: { day: string; turn: number } | null;
  fit: { fits: boolean };
}

interface Requests {
  items: { id: string; state: string }[];
}

const requests = async (admin: Page, state: string) =>
  (await ask<Requests>(admin, '/api/roster/swaps?box=all&limit=200')).items.filter(
    (one) => one.state === state,
  );

/** Takes back what an earlier walk left behind. */
async function withdrawAll(admin: Page): Promise<void> {
  const pending = [...(await requests(admin, 'open')), ...(await requests(admin, 'waiting'))];
  for (const { id } of pending) await tell(admin, `/api/roster/swaps/${id}/withdraw`);
}

/** Where swaps need a planner's consent, the administrator gives it. */
async function approveIfAsked(admin: Page): Promise<void> {
  for (const { id } of await requests(admin, 'waiting')) {
    await tell(admin, `/api/roster/swaps/${id}/approve`);
  }
}

/** Somebody with a turn next week, and whoever could take it. */
async function pair(admin: Page, monday: string) {
  const items = (await everybody(admin)).filter(
    ({ roles }) => !roles.includes('admin') && !roles.includes('planner'),
  );
  const { cells } = (await ask<Week>(admin, `/api/roster/weeks/${monday}`)).grid;
  for (const { day, turn, people } of cells) {
    const asker = items.find(({ id }) => people.includes(id));
    if (!asker) continue;
    const path = `/api/roster/weeks/${monday}/swap-options?day=${day}&turn=${turn}&person=${asker.id}`;
    const options = (await ask<{ items: Option[] }>(admin, path)).items;
    const able = options.filter(({ theirs, fit }) => fit.fits && !theirs);
    const taker = items.find(({ id }) => able.some(({ personId }) => personId === id));
    if (taker) return { asker, taker, day, turn };
  }
  throw new Error('Expected a turn that somebody else could take.');
}

test('two people swap a turn among themselves, and are offered nothing that is not theirs', async ({
  page: admin,
  browser,
}, { project }) => {
  test.skip(project.name === 'phone', 'the journey is walked at a desk');
  test.setTimeout(180_000);
  const monday = mondayIn(1);
  await signIn(admin, '/profile');
  await withdrawAll(admin);
  const { asker, taker, day, turn } = await pair(admin, monday);
  const credit = async ({ id }: Person) => {
    const { items } = await ask<{ items: { id: string; credit: number }[] }>(
      admin,
      '/api/roster/people',
    );
    return items.find((one) => one.id === id)!.credit;
  };
  const before = [await credit(asker), await credit(taker)];
  const [one, other] = [await enter(admin, browser, asker), await enter(admin, browser, taker)];

  await one.goto(`/roster?week=${monday}`);
  const mine = one.locator(`[data-seat^="${day} ${turn} "][data-mine]`);
  await expect(mine).toBeVisible();
  await test.step('what is for planners is not there', async () => {
    await expect(one.getByRole('button', { name: 'Edit', exact: true })).toHaveCount(0);
    await expect(one.getByRole('link', { name: 'Planning', exact: true })).toHaveCount(0);
    await expect(one.getByRole('link', { name: 'Roster people' })).toHaveCount(0);
    const theirs = one.locator('[data-seat]:not([data-mine]):not([data-nobody])').first();
    await expect(theirs).not.toHaveAttribute('aria-haspopup');
    await expectAccessible(one);
  });
  await mine.click();
  const dialog = one.getByRole('dialog');
  await expect(dialog.getByText(/could agree$/)).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Whom to ask' }).click();
  await one.getByRole('option', { name: taker.displayName }).click();
  await dialog.getByText('Just take it').click();
  await dialog.getByLabel('Comment').fill('Dentist again');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(dialog).toBeHidden();

  await other.getByRole('button', { name: /^Notices/ }).click();
  const told = other.getByRole('link', { name: new RegExp(`^${asker.displayName} asks you`) });
  await told.first().click();
  await expect(other.getByText('“Dentist again”')).toBeVisible();
  await expect(other.getByRole('tab')).toHaveCount(2);
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Accept' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await expect(other.getByRole('dialog')).toBeHidden();
  await other.getByRole('tab', { name: 'Mine' }).click();
  await approveIfAsked(admin);
  await expect(other.getByText('Done', { exact: true }).first()).toBeVisible();

  await other.goto(`/roster?week=${monday}`);
  await expect(other.locator(`[data-seat^="${day} ${turn} "][data-mine]`)).toBeVisible();
  await expect(mine, 'the asker sees it without asking').toHaveCount(0);
  expect((await credit(asker)) - before[0]!).toBeCloseTo(-1, 6);
  expect((await credit(taker)) - before[1]!).toBeCloseTo(1, 6);
  await one.context().close();
  await other.context().close();
});
