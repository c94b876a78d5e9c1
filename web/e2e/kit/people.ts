import { expect, test as base, type Browser, type Page } from '@playwright/test';
import { ask, tell } from './api';
import { signIn } from './sign-in';

/** Somebody of the demo company. */
export interface Person {
  id: string;
  username: string;
  displayName: string;
  roles: string[];
}

/** Somebody who is signed in, in a window of their own. */
export interface Colleague {
  person: Person;
  page: Page;
}

export type SignedIn = (username: string) => Promise<Colleague>;

const PASSWORD = 'three quiet herons';

/** Everybody of the company. */
export async function people(admin: Page): Promise<Person[]> {
  return (await ask<{ items: Person[] }>(admin, '/api/people?limit=100')).items;
}

/** Signs somebody in by a one-time link of the administrator. */
export async function enter(admin: Page, browser: Browser, person: Person): Promise<Page> {
  const link = await tell<{ link: string }>(admin, `/api/people/${person.id}/password-link`);
  const context = await browser.newContext();
  const page = await context.newPage();
  const { pathname, search } = new URL(link.link);
  await page.goto(pathname + search);
  await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('New password again').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set password' }).click();
  await expect(page.getByText('Your password is set')).toBeVisible();
  await signIn(page, '/profile', { username: person.username, password: PASSWORD });
  return page;
}

/** A test in which the page is the administrator's, and others come in when they are called. */
export const test = base.extend<{ as: SignedIn }>({
  as: async ({ page: admin, browser }, provide) => {
    await signIn(admin, '/profile');
    const all = await people(admin);
    const inside = new Map<string, Colleague>();
    await provide(async (username) => {
      const known = inside.get(username);
      if (known) return known;
      const person = all.find((one) => one.username === username);
      if (!person) throw new Error(`Expected somebody of the demo, but nobody is ${username}.`);
      const colleague = { person, page: await enter(admin, browser, person) };
      inside.set(username, colleague);
      return colleague;
    });
    for (const { page } of inside.values()) await page.context().close();
  },
});
