import { expect } from '@playwright/test';
import { answer, choose, write } from './kit/forms';
import { test } from './kit/people';
import { photograph } from './kit/screenshot';
import { Desk, expectEnd, expectFacts, inHandsOf, mark, submit } from './kit/tickets';

test.beforeEach(() => test.setTimeout(300_000));

const HARD = `We ${'will charge you for each and every month that begins '.repeat(5)}`;
const EASY = 'We charge each month that begins. You may leave at the end of any month.';

test('an editor asks the sender, and a text that is hard to read goes round again', async ({
  page,
  as,
}) => {
  const jon = await as('jon');
  const title = `Terms of tariff ${mark()}`;
  const number = await submit(jon.page, 'edit', async () => {
    await write(jon.page, 'Title', title);
    await write(jon.page, 'Document', 'We will charge you for each month that begins.');
  });
  const desk = new Desk(page, number);
  const gwen = await as('gwen');
  await desk.complete(gwen, 'edit', (form) =>
    write(form, 'Question to the sender', 'When may they leave?'),
  );
  await desk.complete(jon, 'ask', async (form) => {
    await expect(form.getByText('When may they leave?')).toBeVisible();
    await write(form, 'Answer', 'At the end of any month');
  });
  await desk.complete(gwen, 'edit', async (form) => {
    await expect(form.getByText('At the end of any month')).toBeVisible();
    await write(form, 'Edited document', HARD);
  });
  await desk.complete(gwen, 'edit', async (form) => {
    await expect(form.getByText(/A sentence has \d+ words/)).toBeVisible();
    await write(form, 'Edited document', EASY);
  });

  await expectEnd(jon.page, number, {
    status: 'Completed',
    steps: {
      'Edit the document': '3 times',
      'Answer a question about your document': 'Jon Iverson',
      'Check readability': '2 times',
    },
  });
  await expectFacts(page, number, { Answer: 'At the end of any month', 'Edited document': EASY });
});

test('a bug that does not hold is mended twice', async ({ page, as }, { project }) => {
  const lena = await as('lena');
  const summary = `Labels of batch ${mark()} are cut off`;
  const number = await submit(lena.page, 'bug', async () => {
    await write(lena.page, 'What is wrong', summary);
    await write(lena.page, 'How to see it', 'Print any label of queue 4');
  });
  const desk = new Desk(page, number);
  const hugo = await as('hugo');
  await desk.complete(hugo, 'triage', async (form) => {
    await choose(form, 'Verdict', 'bug');
    await write(form, 'Severity', 2);
  });
  await desk.complete(hugo, 'mend', (form) =>
    write(form, 'What was changed', 'The margin is wider'),
  );
  await desk.complete(lena, 'verify', async (form) => {
    await answer(form, 'It holds', 'No');
    await write(form, 'What was seen', 'Long names are still cut off');
  });
  await inHandsOf(page, hugo.person.id, number, 'mend');
  await page.goto(`/tickets/${number}`);
  const steps = page.getByRole('list', { name: 'Steps of the workflow' });
  await expect(steps).toContainText('2 times');
  if (project.name !== 'phone') {
    await expect(page.getByRole('application')).toBeVisible();
    await photograph(page, 'ticket');
    await hugo.page.goto('/my-work');
    const tasks = hugo.page.getByRole('table', { name: 'Tasks I have' });
    await expect(tasks.getByRole('row').filter({ hasText: summary })).toBeVisible();
    await photograph(hugo.page, 'tasks');
  }
  await desk.complete(hugo, 'mend', async (form) => {
    await expect(form.getByText('Long names are still cut off')).toBeVisible();
    await write(form, 'What was changed', 'Long names are broken into two lines');
  });
  await desk.complete(lena, 'verify', (form) => answer(form, 'It holds', 'Yes'));

  await expectEnd(lena.page, number, {
    status: 'Completed',
    steps: {
      'Sort the report': 'followed once',
      'Mend it': /2 times.*followed 2 times/,
      'Try it out': /2 times.*followed once.*followed once/,
    },
  });
  await expectFacts(page, number, {
    'What was changed': 'Long names are broken into two lines',
    'It holds': 'Yes',
  });
});
