import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { photograph } from './kit/screenshot';
import { signIn } from './kit/sign-in';

/** Two faults: a type that there is not, and a task that there is not. */
const faulty = (key: string) => `# A card for a holiday.
workflow:
  key: ${key}
  title: Holiday card ${key}
  fields: {type: object, properties: {text: {type: string}}}
tasks:
  - {key: write, title: Write the card, type: FROM, output: [text]}
transitions:
  - {from: null, to: write}
  - {from: write, to: send}
tickets:
  - {key: ask, title: Ask for a card}
`;

test('a creator uploads a document with faults, mends it, activates it, and changes it again', async ({
  page,
}, { project }) => {
  test.skip(project.name === 'phone', 'texts are written at a desk');
  const key = `card-${Date.now().toString(36)}`;
  await signIn(page, '/workflows');
  await page.getByRole('button', { name: 'New workflow' }).click();
  await page.getByRole('menuitem', { name: 'Upload a document' }).click();
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'card.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(faulty(key)),
  });
  const problems = page.getByRole('list', { name: 'Problems' });
  await expect(problems.getByRole('listitem')).toHaveCount(2);
  await expect(problems).toContainText('Line 7');
  await expect(problems).toContainText('Line 10');
  await expectAccessible(page);
  await photograph(page, 'workflow-upload');
  await page.getByRole('button', { name: 'Create draft' }).click();

  await openTab(page, 'Source');
  const editor = page.getByRole('textbox', { name: 'Source of version 1' });
  await expect(editor).toContainText('Holiday card');
  await expect(page.locator('.cm-lintRange-error')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Activate' })).toBeDisabled();
  await expectAccessible(page);
  await photograph(page, 'workflow-source');

  const mended = faulty(key)
    .replace('FROM', 'FORM')
    .replace('to: send}', 'to: null, status: COMPLETED}');
  await write(page, 1, mended);
  await expect(page.getByText('No problems: it can be activated.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByText('Version 1 is saved.')).toBeVisible();

  await page.getByRole('button', { name: 'Activate' }).click();
  await page.getByRole('button', { name: 'Activate version 1' }).click();
  await expect(page.getByText('Version 1 of Holiday card', { exact: false }).first()).toBeVisible();

  await page.getByRole('button', { name: 'New draft from this' }).click();
  await openTab(page, 'Source');
  await write(page, 2, mended.replace('Write the card', 'Draw the card'));
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('Version 2 is saved.')).toBeVisible();

  await openTab(page, 'Differences');
  const meant = page.getByRole('table', { name: 'Differences' });
  await expect(meant.getByRole('row', { name: /tasks\.write\.title/ })).toContainText(
    'Draw the card',
  );
  await expect(page.getByRole('table', { name: 'Line by line' })).toContainText('Draw the card');
  await expectAccessible(page);
  await photograph(page, 'workflow-differences');

  await openTab(page, 'Versions');
  await expect(page.getByRole('table', { name: 'Versions' }).getByRole('row')).toHaveCount(3);
  await expectAccessible(page);
});

async function openTab(page: Page, name: string) {
  await page.getByRole('tab', { name }).click();
}

/** Takes what is in the editor out and puts another text in, as by the clipboard. */
async function write(page: Page, number: number, text: string) {
  await page.getByRole('textbox', { name: `Source of version ${number}` }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}
