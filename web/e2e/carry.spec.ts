import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';
import { mondayIn } from './kit/days';
import { signIn } from './kit/sign-in';

interface Point {
  x: number;
  y: number;
}

async function middleOf(place: Locator): Promise<Point> {
  const box = (await place.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A finger, as the browser itself is told of one: it scrolls where a real one would. */
class Finger {
  readonly #browser: CDPSession;

  constructor(browser: CDPSession) {
    this.#browser = browser;
  }

  static async on(page: Page): Promise<Finger> {
    return new Finger(await page.context().newCDPSession(page));
  }

  touch = (at: Point) => this.#send('touchStart', [at]);
  release = () => this.#send('touchEnd', []);

  async move(from: Point, to: Point): Promise<void> {
    for (let step = 1; step <= 8; step += 1) {
      const part = step / 8;
      const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await this.#send('touchMove', [at]);
    }
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]): Promise<void> {
    await this.#browser.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}

test.describe('with a finger', () => {
  test.skip(({ isMobile }) => !isMobile, 'a desk has no touch screen');

  test('somebody is held, carried to another turn, and the change is undone', async ({ page }) => {
    await signIn(page, `/roster?week=${mondayIn(1)}`);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const seats = page.locator('[data-seat]');
    await expect(seats.first()).toBeVisible();
    const seating = () => seats.allTextContents();
    const before = await seating();
    const { from, to } = await someTwo(page);
    const one = page.locator(`[data-seat="${from}"]`);
    const other = page.locator(`[data-seat="${to}"]`);
    await lengthen(page);
    await one.scrollIntoViewIfNeeded();
    const [start, end] = [await middleOf(one), await middleOf(other)];
    const finger = await Finger.on(page);

    await test.step('a finger that moves at once scrolls', async () => {
      const top = await page.evaluate(() => window.scrollY);
      await finger.touch(start);
      await finger.move(start, { x: start.x, y: start.y + (top > 0 ? 120 : -120) });
      await finger.release();
      await expect.poll(() => page.evaluate(() => window.scrollY)).not.toBe(top);
      expect(await seating()).toEqual(before);
      await atRest(page);
      await page.evaluate((y) => window.scrollTo(0, y), top);
      await atRest(page);
    });

    await test.step('one that holds first carries', async () => {
      await finger.touch(start);
      await expect(page.getByText(/^You hold/)).toBeVisible();
      expect(await middleOf(one), 'nothing moves under the finger').toEqual(start);
      await finger.move(start, end);
      await expect(other).toHaveAttribute('data-over');
      await finger.release();
      await expect.poll(seating).not.toEqual(before);
    });

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(seating).toEqual(before);
  });
});

/** A finger on a page that still glides only stops it. */
async function atRest(page: Page): Promise<void> {
  const scrolled = () => page.evaluate(() => window.scrollY);
  await expect
    .poll(async () => {
      const before = await scrolled();
      await page.waitForTimeout(300);
      return (await scrolled()) - before;
    })
    .toBe(0);
}

/** Makes the page as long as one of many lines, so that there is something to scroll. */
async function lengthen(page: Page): Promise<void> {
  await page.locator('main').evaluate((main) => {
    main.style.paddingBottom = '600px';
  });
}

/** Two places of the day shown whose people can change places: neither sits in the other's turn. */
async function someTwo(page: Page): Promise<{ from: string; to: string }> {
  const seats = await page.locator('[data-seat]').evaluateAll((all) =>
    all.map((seat) => ({
      place: seat.getAttribute('data-seat')!,
      name: seat.hasAttribute('data-nobody') ? null : seat.textContent,
    })),
  );
  const turnOf = (place: string) => place.split(' ')[1];
  const isIn = (turn: string | undefined, name: string | null) =>
    seats.some((seat) => turnOf(seat.place) === turn && seat.name === name);
  for (const one of seats) {
    const other = seats.find(
      ({ place, name }) =>
        one.name !== null &&
        turnOf(place) !== turnOf(one.place) &&
        !isIn(turnOf(place), one.name) &&
        (name === null || !isIn(turnOf(one.place), name)),
    );
    if (other) return { from: one.place, to: other.place };
  }
  throw new Error('Expected two people who can change places.');
}
