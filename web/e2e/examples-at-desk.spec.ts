import { expect } from '@playwright/test';
import { dayIn } from './kit/days';
import { answer, longDay, tick, write, writeDay } from './kit/forms';
import { test } from './kit/people';
import { photograph } from './kit/screenshot';
import { signIn } from './kit/sign-in';
import { Desk, expectEnd, expectFacts, mark, submit } from './kit/tickets';

test.skip(({ isMobile }) => isMobile, 'on a phone the two are walked that go round');

test.beforeEach(() => test.setTimeout(300_000));

test('a dear piece of equipment is approved, ordered and handed over', async ({ page, as }) => {
  const kiri = await as('kiri');
  const item = `Standing desk, model ${mark()}`;
  const number = await submit(kiri.page, 'equipment', async () => {
    await write(kiri.page, 'What is needed', item);
    await write(kiri.page, 'What for', 'Back trouble, note from the doctor');
    await write(kiri.page, 'Price', 720);
  });
  await expect(kiri.page.getByRole('heading', { level: 1, name: item })).toBeVisible();

  const desk = new Desk(page, number);
  await desk.complete(await as('gwen'), 'approve', async (form) => {
    await expect(form.getByText('Back trouble, note from the doctor')).toBeVisible();
    await answer(form, 'Approved', 'Yes');
    await write(form, 'Remark', 'The one with two motors');
  });
  const hugo = await as('hugo');
  await desk.complete(hugo, 'order', async (form) => {
    await expect(form.getByText('The one with two motors')).toBeVisible();
    await write(form, 'Order number', 'PO-004712');
  });
  const today = dayIn(0);
  await desk.complete(hugo, 'hand-over', (form) => writeDay(form, 'Delivered on', today));

  await expectEnd(kiri.page, number, {
    status: 'Completed',
    steps: {
      'Approve the purchase': 'Gwen Ashby',
      'Order it': 'Hugo Serra',
      'Hand it over': 'followed once',
    },
  });
  await expectFacts(kiri.page, number, { 'What is needed': item });
  await expectFacts(page, number, {
    Approved: 'Yes',
    'Order number': 'PO-004712',
    'Delivered on': longDay(today),
  });
});

test('a long leave is looked at by two people at once and written down', async ({ page, as }) => {
  const emil = await as('emil');
  const first = dayIn(30 + (Math.floor(Date.now() / 1000) % 600));
  const number = await submit(emil.page, 'leave', async () => {
    await writeDay(emil.page, 'First day', first);
    await writeDay(emil.page, 'Last day', first);
    await write(emil.page, 'Working days', 12);
    await write(emil.page, 'Note', 'Sailing');
  });
  const desk = new Desk(page, number);
  const [gwen, hugo] = [await as('gwen'), await as('hugo')];
  await desk.open(hugo, 'check-allowance');
  await desk.complete(gwen, 'check-cover', async (form) => {
    await expect(form.getByText('Sailing', { exact: true })).toBeVisible();
    await answer(form, 'Somebody stands in', 'Yes');
  });
  await desk.complete(hugo, 'check-allowance', (form) =>
    answer(form, 'Within the allowance', 'Yes'),
  );
  await desk.complete(hugo, 'record', (form) => tick(form, 'Written down'));

  await expectEnd(emil.page, number, {
    status: 'Completed',
    steps: {
      'Is somebody there instead?': 'Gwen Ashby',
      'Are there enough days left?': 'Hugo Serra',
      'Write the leave down': 'Hugo Serra',
    },
  });
  await expectFacts(emil.page, number, { 'First day': longDay(first) });
  await expectFacts(page, number, { 'Somebody stands in': 'Yes', 'Written down': 'Yes' });
});

test('a leave for which nobody stands in is refused', async ({ page, as }) => {
  const ines = await as('ines');
  const first = dayIn(700 + (Math.floor(Date.now() / 1000) % 600));
  const number = await submit(ines.page, 'leave', async () => {
    await writeDay(ines.page, 'First day', first);
    await writeDay(ines.page, 'Last day', first);
    await write(ines.page, 'Working days', 1);
  });
  await new Desk(page, number).complete(await as('gwen'), 'check-cover', (form) =>
    answer(form, 'Somebody stands in', 'No'),
  );
  await expectEnd(ines.page, number, {
    status: 'Cancelled',
    steps: {
      'Is somebody there instead?': 'Gwen Ashby',
      'Are there enough days left?': 'Not come to yet',
      'Write the leave down': 'Not come to yet',
    },
  });
});

test('a risky customer is rated by a service, accepted, given an account and welcomed', async ({
  page,
  as,
}) => {
  const hugo = await as('hugo');
  const company = risky('Harrow & Daughters');
  const number = await submit(hugo.page, 'customer', async () => {
    await write(hugo.page, 'Company', company);
    await write(hugo.page, 'Country', 'GB');
    await write(hugo.page, 'Name', 'Ada Harrow');
    await write(hugo.page, 'E-mail', 'ada@harrow.example');
  });
  const desk = new Desk(page, number);
  const gwen = await as('gwen');
  await desk.complete(gwen, 'review-risk', async (form) => {
    await expect(form.getByText('high', { exact: true })).toBeVisible();
    await answer(form, 'Accepted', 'Yes');
  });
  await desk.complete(gwen, 'welcome', async (form) => {
    await expect(form.getByText(/^AC-\d{6}$/)).toBeVisible();
    await tick(form, 'Welcomed');
  });

  await expectEnd(hugo.page, number, {
    status: 'Completed',
    steps: {
      'Ask for the credit rating': 'Completed',
      'Decide about a risky customer': 'Gwen Ashby',
      'Open the account': 'Service, waits for a callback',
      'Welcome the customer': 'Gwen Ashby',
    },
  });
  await expectFacts(page, number, { Risk: 'high', Account: /^AC-\d{6}$/, Welcomed: 'Yes' });
});

/** The name of a company that the demo's credit service, which goes by the letters, finds risky. */
function risky(name: string): string {
  for (let round = Date.now() % 100_000; ; round++) {
    const marked = `${name} ${round}`;
    const sum = [...marked].reduce((all, one) => (31 * all + one.charCodeAt(0)) | 0, 0);
    if (((sum % 4) + 4) % 4 === 3) return marked;
  }
}

const EXAMPLES = [
  'Bug triage',
  'Customer onboarding',
  'Equipment request',
  'Leave request',
  'Document edit',
];

test('the examples are listed with their drawings, and their tickets too', async ({ page }) => {
  await signIn(page);
  await page.goto('/tickets?view=all');
  await expect(page.getByRole('table', { name: 'Tickets' })).toBeVisible();
  await photograph(page, 'tickets');
  for (const title of EXAMPLES) {
    await page.goto('/workflows');
    await page.getByRole('table', { name: 'Workflows' }).getByText(title, { exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('application')).toBeVisible();
  }
  await photograph(page, 'workflow');
});
