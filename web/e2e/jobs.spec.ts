import { expect, test } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { overflow } from './kit/looks';
import { photograph } from './kit/screenshot';
import { signIn } from './kit/sign-in';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in the ${scheme} theme`, () => {
    test.use({ colorScheme: scheme });

    test('an admin sees what Evenhand does in the background', async ({ page, isMobile }) => {
      await signIn(page, '/jobs');
      await expect(page.getByRole('heading', { level: 1, name: 'Jobs' })).toBeVisible();
      await expect(
        page
          .getByRole('table', { name: 'Errands' })
          .or(page.getByRole('heading', { name: 'Nothing waits' })),
      ).toBeVisible();
      await expectAccessible(page);

      await page.getByRole('tab', { name: 'Routines' }).click();
      await expect(page).toHaveURL(/view=routines/);
      const routine = page.getByRole('row', { name: /Forget old requests/ });
      await expect(routine).toContainText('Went well');
      await expectAccessible(page);
      expect(await overflow(page), 'is not wider than the screen').toBe(0);
      if (scheme === 'light' && !isMobile) await photograph(page, 'jobs');

      await routine.click();
      await expect(page).toHaveURL(/look=forget-old-requests/);
      await expect(page.getByText('Every 1 hour').last()).toBeVisible();
      // A tooltip of what is under the pointer is no part of the page.
      await page.mouse.move(0, 0);
      await expect(page.getByRole('tooltip')).toHaveCount(0);
      await expectAccessible(page);
    });
  });
}

test('a filter stays in the address, and the keyboard alone is enough', async ({ page }) => {
  await signIn(page, '/jobs?state=given-up');
  await expect(page.getByRole('button', { name: /State.*Given up/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing fits' })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('tab', { name: 'Routines' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/look=/);
});
