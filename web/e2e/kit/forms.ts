import type { Page } from '@playwright/test';

/** Writes into a field of a form. */
export async function write(page: Page, label: string, text: string | number): Promise<void> {
  await page.getByRole('textbox', { name: label }).fill(String(text));
}

/** Chooses from a list. */
export async function choose(page: Page, label: string, choice: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: choice, exact: true }).click();
}

/** Answers a question that has to be answered with yes or no. */
export async function answer(page: Page, label: string, choice: 'Yes' | 'No'): Promise<void> {
  const question = page.getByRole('radiogroup', { name: label });
  await question.getByRole('radio', { name: choice, exact: true }).check();
}

/** Ticks a box. */
export async function tick(page: Page, label: string): Promise<void> {
  await page.getByRole('checkbox', { name: label }).check();
}

/** Types a day, which is an ISO date, as people write it. */
export async function writeDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label });
  await field.fill(longDay(day));
  await field.press('Tab');
}

/** `2026-03-29` as `29 Mar 2026`. */
export function longDay(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
}
