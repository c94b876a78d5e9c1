import { expect, type Page } from '@playwright/test';

export interface Named {
  id: string;
}

/** A connection that rested too long may be closed at the very moment it is used again. */
const RETRIES = 2;

/** What the API answers to the session of the page. */
export async function ask<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(path, { maxRetries: RETRIES });
  expect(answer.ok(), `${path} answers`).toBe(true);
  return (await answer.json()) as T;
}

/** The first of a list. */
export async function firstOf(page: Page, path: string): Promise<string> {
  const { items } = await ask<{ items: Named[] }>(page, path);
  expect(items[0], `${path} answers at least one`).toBeDefined();
  return items[0]!.id;
}

/** Says something to the API, as the page would. */
export async function tell<T>(page: Page, path: string, data: unknown = {}): Promise<T> {
  const cookies = await page.context().cookies();
  const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
  const answer = await page.request.post(path, {
    data,
    maxRetries: RETRIES,
    headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) },
  });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}
