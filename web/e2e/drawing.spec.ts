import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { photograph } from './kit/screenshot';
import { signIn } from './kit/sign-in';

/** Draws with the mouse from the middle of one thing to the middle of another. */
async function drag(page: Page, from: Locator, to: Locator) {
  await from.hover();
  await page.mouse.down();
  const { x, y, width, height } = (await to.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 12 });
  await page.mouse.up();
}

const box = (page: Page, id: string) => page.getByTestId(`rf__node-${id}`);
const grip = (page: Page, id: string) => box(page, id).locator('.react-flow__handle.source');

test('a workflow is drawn with the mouse, one of its arrows is led elsewhere, and it is kept', async ({
  page,
}, { project }) => {
  test.skip(project.name === 'phone', 'drawings are made at a desk');
  const name = `Parcel ${Date.now().toString(36)}`;
  await signIn(page, '/workflows');
  await page.getByRole('button', { name: 'New workflow' }).click();
  await page.getByRole('menuitem', { name: 'Draw a new one' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(name);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('tab', { name: 'Drawing' })).toBeVisible();

  const plane = page.getByRole('application');
  const panel = page.getByRole('complementary', { name: 'What is selected' });
  for (const [title, x] of [
    ['Pack it', 150],
    ['Send it', 480],
  ] as const) {
    await page
      .getByRole('button', { name: 'Form', exact: true })
      .dragTo(plane, { targetPosition: { x, y: 100 } });
    await panel.getByLabel('Title').fill(title);
  }
  await drag(page, grip(page, 'task:form'), box(page, 'task:form-2'));
  await drag(page, grip(page, 'task:form-2'), box(page, 'end:COMPLETED'));
  await expect(panel.getByLabel('From')).toHaveValue('Send it');
  await expect(plane.getByRole('button', { name: /^From Pack it to Send it/ })).toBeVisible();

  await plane.getByRole('button', { name: /^From Pack it to Send it/ }).focus();
  await page.keyboard.press('Enter');
  await drag(page, page.locator('.react-flow__edgeupdater-target'), box(page, 'end:CANCELLED'));
  await expect(panel.getByLabel('To', { exact: true })).toHaveValue('Cancelled');
  await expectAccessible(page);
  await photograph(page, 'workflow-drawn');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(plane.getByRole('button', { name: /^From Pack it to Send it/ })).toBeVisible();

  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('Version 1 is saved.')).toBeVisible();
  await page.reload();
  await expect(plane.getByRole('button', { name: /^From Pack it to Send it/ })).toBeVisible();
  await expect(plane.getByRole('button', { name: /^From Send it to Completed/ })).toBeVisible();
});
