import { expect, type Page } from '@playwright/test';
import { ask, tell } from './api';
import { expectAccessible } from './accessible';
import type { Colleague } from './people';

interface Step {
  id: string;
  key: string;
  title: string;
  status: string;
  holder: { id: string } | null;
}

interface Ticket {
  ticket: { number: number; about: string };
  steps: Step[];
}

const isOver = ({ status }: Step) => status === 'COMPLETED' || status === 'CANCELLED';

/** Chooses a kind of ticket by a word, fills in its form and submits it; answers the number of the ticket. */
export async function submit(
  page: Page,
  kind: string,
  fillIn: () => Promise<void>,
): Promise<number> {
  await page.goto('/tickets/new');
  await page.getByRole('searchbox', { name: 'Search kinds of tickets' }).fill(kind);
  await page.keyboard.press('Enter');
  await fillIn();
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page).toHaveURL(/\/tickets\/\d+$/);
  return Number(/(\d+)$/.exec(page.url())?.[1]);
}

/** The open task of a ticket with a key, once it is there and in somebody's hands; the administrator gives it, if need be. */
export async function inHandsOf(
  admin: Page,
  person: string,
  number: number,
  key: string,
): Promise<Step> {
  let found: Step | undefined;
  await expect(async () => {
    const { steps } = await ask<Ticket>(admin, `/api/tickets/${number}`);
    found = steps.find((step) => step.key === key && !isOver(step));
    expect(found, `ticket ${number} comes to ${key}`).toBeDefined();
    if (found?.holder?.id === person) return;
    await tell(admin, `/api/tasks/${found!.id}/give`, { personId: person });
    expect(found?.holder?.id, `whoever has ${key} of ticket ${number}`).toBe(person);
  }).toPass({ timeout: 30_000 });
  return found!;
}

/** Tasks of one ticket, done by whoever should do them: people without turns on the phone, who can be given work at any hour. */
export class Desk {
  private readonly admin: Page;
  private readonly number: number;

  constructor(admin: Page, number: number) {
    this.admin = admin;
    this.number = number;
  }

  /** Somebody opens the task from My work. */
  async open({ page, person }: Colleague, key: string): Promise<Step> {
    const step = await inHandsOf(this.admin, person.id, this.number, key);
    const { ticket } = await ask<Ticket>(this.admin, `/api/tickets/${this.number}`);
    await page.goto('/my-work');
    const tasks = page.getByRole('table', { name: 'Tasks I have' });
    const row = tasks.getByRole('row').filter({ hasText: ticket.about });
    await row.filter({ hasText: step.title }).click();
    await expect(page).toHaveURL(new RegExp(`/tasks/${step.id}$`));
    await expect(page.getByRole('heading', { level: 1, name: step.title })).toBeVisible();
    return step;
  }

  /** Somebody opens the task from My work, fills in its form, and completes it. */
  async complete(
    who: Colleague,
    key: string,
    fillIn: (page: Page) => Promise<void>,
  ): Promise<void> {
    const { title } = await this.open(who, key);
    await fillIn(who.page);
    await who.page.getByRole('button', { name: 'Complete', exact: true }).click();
    await expect(who.page.getByText(`${title} is done`)).toBeVisible();
  }
}

interface End {
  status: 'Completed' | 'Cancelled';
  /** What is said of tasks in the drawing, by their titles. */
  steps: Record<string, string | RegExp>;
}

/** The page of a ticket says that it is over, and draws how it came to that. */
export async function expectEnd(page: Page, number: number, end: End): Promise<void> {
  await page.goto(`/tickets/${number}`);
  const story = page.getByRole('region', { name: 'What happened' });
  await expect(story.getByRole('listitem').first()).toContainText(end.status);
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('Ended');
  const progress = page.getByRole('region', { name: 'Progress' });
  const steps = progress.getByRole('list', { name: 'Steps of the workflow' }).locator('> li');
  await expect(steps.last()).toContainText(`${end.status}The run ended here`);
  for (const [title, said] of Object.entries(end.steps)) {
    const step = steps.filter({ has: page.locator('p:first-child', { hasText: title }) });
    await expect(step).toContainText(said);
  }
  await expectAccessible(page);
}

/** What the page of a ticket says under names. */
export async function expectFacts(
  page: Page,
  number: number,
  said: Record<string, string | RegExp>,
): Promise<void> {
  const address = `/tickets/${number}`;
  if (new URL(page.url()).pathname !== address) await page.goto(address);
  const facts = page.getByRole('region', { name: 'Facts' }).locator('dl > div');
  for (const [name, value] of Object.entries(said)) {
    const fact = facts.filter({ has: page.locator('> dt', { hasText: new RegExp(`^${name}$`) }) });
    await expect(fact.locator('> dd')).toHaveText(value);
  }
}

/** A number that no other ticket has in its title. */
export const mark = () => String(Date.now()).slice(-7);
