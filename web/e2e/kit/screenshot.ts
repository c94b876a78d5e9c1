import { fileURLToPath } from 'node:url';
import type { Page, PageScreenshotOptions } from '@playwright/test';

const FOLDER =
  process.env['SCREENSHOTS'] ??
  fileURLToPath(new URL('../../../docs/screenshots/', import.meta.url));

/** Photographs the page for the README: `docs/screenshots/<name>.png` (`SCREENSHOTS` names another folder). */
export async function photograph(
  page: Page,
  name: string,
  options: PageScreenshotOptions = {},
): Promise<void> {
  await page.screenshot({ ...options, path: `${FOLDER}/${name}.png`, animations: 'disabled' });
}
