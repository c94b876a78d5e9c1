import { expect, test } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { photograph } from './kit/screenshot';

/* The gallery is only there in development: EVENHAND_URL=http://localhost:5173 with `npm run dev:fake`. */
for (const scheme of ['light', 'dark'] as const) {
  test(`shared components in the ${scheme} theme`, async ({ page }, { project }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto('/dev/gallery');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    test.skip((await page.title()) !== 'Gallery', 'not a development server');
    await expectAccessible(page);
    await photograph(page, `gallery-${scheme}-${project.name}`, { fullPage: true });
  });
}
