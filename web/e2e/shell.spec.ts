import { expect, test } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { signIn } from './kit/sign-in';

const isPhone = (project: string) => project === 'phone';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in the ${scheme} theme`, () => {
    test.use({ colorScheme: scheme });

    test('the sign-in page is accessible, also when it refuses', async ({ page }) => {
      await page.goto('/sign-in');
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
      await expectAccessible(page);
      await page.getByLabel('User name or e-mail').fill('admin');
      await page.getByLabel('Password', { exact: true }).fill('wrong');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('alert')).toContainText('do not belong together');
      await expectAccessible(page);
    });

    test('teams and the profile are accessible', async ({ page }) => {
      await signIn(page, '/teams');
      await expect(page.getByRole('table', { name: 'Teams' })).toBeVisible();
      await expectAccessible(page);
      await page.goto('/profile');
      await expect(page.getByLabel('First name')).toBeVisible();
      await expectAccessible(page);
    });

    test('menus, notices and the palette are accessible', async ({ page }) => {
      await signIn(page, '/teams');
      await page.getByRole('button', { name: /profile, language/ }).click();
      await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Notices/ }).click();
      await expect(page.getByRole('dialog', { name: 'Notices' })).toBeVisible();
      await expectAccessible(page, '[role=dialog]');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('textbox', { name: /Go to a page/ })).toBeFocused();
      await expectAccessible(page);
    });
  });
}

test('the palette goes to a page with the keyboard alone', async ({ page }) => {
  await signIn(page, '/profile');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('textbox', { name: /Go to a page/ })).toBeFocused();
  await page.keyboard.type('teams');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/teams/);
});

test('the palette finds people, queues and cases with the keyboard alone', async ({ page }) => {
  await signIn(page, '/profile');
  for (const [words, address] of [
    ['dora', /\/people\/./],
    ['printing', /\/queues\/./],
  ] as const) {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('textbox', { name: /Go to a page/ })).toBeFocused();
    await page.keyboard.type(words);
    await expect(page.locator('[data-action][data-selected]')).toContainText(
      new RegExp(words, 'i'),
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  }
});

test('a changed form asks before another page, and before it is closed', async ({ page }, {
  project,
}) => {
  test.skip(isPhone(project.name), 'the rail is beside the page');
  await signIn(page, '/profile');
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  await page.getByLabel('First name').fill('Somebody');
  await page.getByRole('link', { name: 'Teams' }).click();
  await expect(question).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('First name')).toHaveValue('Somebody');
  await page.getByRole('link', { name: 'Teams' }).click();
  await question.getByRole('button', { name: 'Discard changes' }).click();
  await expect(page).toHaveURL(/\/teams/);

  await page.getByRole('button', { name: 'New team' }).click();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Name' }).fill('Pier');
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Discard changes' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('keys are listed under a question mark', async ({ page }) => {
  await signIn(page, '/teams');
  await expect(page.getByRole('table', { name: 'Teams' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Next row');
  await expectAccessible(page);
});

test('the language changes at once', async ({ page }) => {
  await signIn(page, '/teams');
  await page.getByRole('button', { name: /profile, language/ }).click();
  const kept = () =>
    page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
  const catalan = kept();
  await page.getByRole('menuitemradio', { name: 'Català' }).click();
  await catalan;
  await expect(page.getByRole('heading', { name: 'Equips' })).toBeVisible();
  await page.getByRole('button', { name: /perfil, idioma/ }).click();
  const english = kept();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await english;
  await expect(page.getByRole('heading', { name: 'Teams' })).toBeVisible();
});

test('on a phone the pages are behind a burger', async ({ page }, { project }) => {
  test.skip(!isPhone(project.name), 'the burger exists on a phone alone');
  await signIn(page, '/profile');
  await page.getByRole('button', { name: 'Pages' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Teams' }).click();
  await expect(page.getByRole('heading', { name: 'Teams' })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a page that needs a session comes back after signing in', async ({ page }) => {
  await signIn(page);
  await page.getByRole('button', { name: /profile, language/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
});
