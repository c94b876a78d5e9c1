import { expect, test } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { photograph } from './kit/screenshot';

/* The gallery is only there in development: GALLERY_URL=http://localhost:5173 with `npm run dev:fake`. */
const gallery = process.env['GALLERY_URL'];

for (const scheme of ['light', 'dark'] as const) {
  test(`shared components in the ${scheme} theme`, async ({ page }, { project }) => {
    test.skip(gallery === undefined, 'GALLERY_URL names no development server');
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(`${gallery}/dev/gallery`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await photograph(page, `gallery-${scheme}-${project.name}`, { fullPage: true });
  });
}
