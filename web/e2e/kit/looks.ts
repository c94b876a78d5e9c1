import { expect, type Page } from '@playwright/test';

const THEMES = ['light', 'dark'] as const;

/** By how many pixels the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}

/** Looks at the page as it stands in the light theme, in the dark one, and leaves it light. */
export async function inBothThemes(
  page: Page,
  look: (theme: (typeof THEMES)[number]) => Promise<void>,
): Promise<void> {
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    await look(theme);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
