import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const FOLDER = fileURLToPath(new URL('../../../docs/screenshots/', import.meta.url));

/** Photographs the page for the README: `docs/screenshots/<name>.png`. */
export async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${FOLDER}${name}.png`, animations: 'disabled' });
}
