import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { ask } from './kit/api';
import { write } from './kit/forms';
import { overflow } from './kit/looks';
import { signIn } from './kit/sign-in';
import { inHandsOf, submit } from './kit/tickets';

const isPhone = (project: string) => project === 'phone';
/** Asks for a piece of equipment; answers the number of the ticket. */
function request(page: Page, item: string, price: number): Promise<number> {
  return submit(page, 'equipment', async () => {
    await write(page, 'What is needed', item);
    await write(page, 'What for', 'To try it out');
    await write(page, 'Price', price);
  });
}

/** The open task of a ticket with a key, once it is there and in the hands of the reader. */
async function mine(page: Page, number: number, key: string): Promise<string> {
  const { person } = await ask<{ person: { id: string } }>(page, '/api/session');
  return (await inHandsOf(page, person.id, number, key)).id;
}

test('a ticket goes from its form to its end', async ({ page }, { project }) => {
  await signIn(page, '/tickets');
  await expect(page.getByRole('heading', { level: 1, name: 'Tickets' })).toBeVisible();
  await expectAccessible(page);

  const item = isPhone(project.name) ? 'Phone stand' : 'Desk lamp';
  const number = await request(page, item, 45);
  await expect(page.getByRole('heading', { level: 1, name: item })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('submitted it');
  await expectAccessible(page);
  expect(await overflow(page)).toBe(0);

  await page.goto(`/tasks/${await mine(page, number, 'order')}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Order it' })).toBeVisible();
  await expectAccessible(page);
  expect(await overflow(page)).toBe(0);
  const order = page.getByRole('textbox', { name: /Order number/ });
  await order.fill('nonsense');
  await page.getByRole('button', { name: 'Complete' }).click();
  await expect(order).toHaveAttribute('aria-invalid', 'true');
  await order.fill('PO-004711');
  await expect(page.getByText('Draft saved')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: /Order number/ })).toHaveValue('PO-004711');
  await page.getByRole('button', { name: 'Complete' }).click();
  await expect(page.getByText('Order it is done')).toBeVisible();

  await page.goto(`/tasks/${await mine(page, number, 'hand-over')}`);
  await page.getByRole('button', { name: 'Complete' }).click();
  await expect(page.getByText('Hand it over is done')).toBeVisible();

  await page.goto(`/tickets/${number}`);
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('Completed');
  await expect(page.getByText('Done by').first()).toBeVisible();
  await expectAccessible(page);
});

test('a task is found and done with the keyboard alone', async ({ page }, { project }) => {
  test.skip(isPhone(project.name), 'phones have no keyboard');
  await signIn(page, '/tickets');
  const number = await request(page, 'Keyboard', 60);
  await mine(page, number, 'order');
  await page.goto('/my-work');
  const tasks = page.getByRole('table', { name: 'Tasks I have' });
  await expect(tasks).toBeVisible();
  await expectAccessible(page);
  const row = tasks.getByRole('row', { name: /Keyboard/ });
  await expect(row).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(row).toBeFocused({ timeout: 300 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Order it' })).toBeVisible();
  const order = page.getByRole('textbox', { name: /Order number/ });
  await expect(order).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(order).toBeFocused({ timeout: 300 });
  }).toPass();
  await page.keyboard.type('PO-000042');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Order it is done')).toBeVisible();
});

test('a ticket is held, resumed and cancelled, each after a question', async ({ page }, {
  project,
}) => {
  await signIn(page, '/tickets');
  await request(page, isPhone(project.name) ? 'Small chair' : 'Chair', 90);
  await page.getByRole('button', { name: 'Hold…' }).click();
  await page.getByLabel('Comment').fill('Waits for the new year');
  await page.getByRole('button', { name: 'Hold the ticket' }).click();
  await expect(page.getByText('Nothing follows until somebody resumes it.')).toBeVisible();
  await page.getByRole('button', { name: 'Resume…' }).click();
  await page.getByRole('button', { name: 'Resume the ticket' }).click();
  await page.getByRole('button', { name: 'Cancel ticket…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('There is no way back.');
  await expectAccessible(page, '[role="dialog"]');
  await dialog.getByRole('button', { name: 'Cancel the ticket for good' }).click();
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('Cancelled');
});

test('tasks and errors are listed for those who look after tickets', async ({ page }) => {
  await signIn(page, '/tasks?view=all');
  await expect(page.getByRole('heading', { level: 1, name: 'Tasks' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/ticket-errors');
  await expect(page.getByRole('heading', { level: 1, name: 'Ticket errors' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/tickets/new');
  await expect(page.getByRole('link', { name: /Request equipment/ })).toBeVisible();
  await expectAccessible(page);
  expect(await overflow(page)).toBe(0);
});
