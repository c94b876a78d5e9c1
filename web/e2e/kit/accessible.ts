import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails when axe finds anything against WCAG 2.2 A or AA, or against good practice, on the page as it stands, or only `within` a part of it:
 * an open popover half covers things, which axe takes for too small to hit. What it finds must stay: a notice that fades out while axe
 * looks has not the colours it is read in.
 */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  let found = await violations(page, within);
  for (let again = 0; again < 2 && found.length > 0; again += 1) {
    await page.waitForTimeout(500);
    found = await violations(page, within);
  }
  expect(found).toEqual([]);
}

async function violations(page: Page, within: string) {
  await settled(page);
  const { violations: found } = await new AxeBuilder({ page })
    // Without frames nothing has to be gathered on a page of its own.
    .setLegacyMode(page.frames().length === 1)
    .options({ resultTypes: ['violations'] })
    .include(within)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(
      ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  }));
}

/**
 * Waits for what fades or slides in, also for what begins to when something before it has ended: half of the way there it has not the
 * colours it will have.
 */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = () =>
      document
        .getAnimations()
        .filter(
          (animation) =>
            animation.playState === 'running' &&
            Number.isFinite(animation.effect?.getComputedTiming().endTime),
        );
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let calm = 0, rounds = 0; calm < 3 && rounds < 100; calm++, rounds++) {
      const now = moving();
      if (now.length > 0) calm = 0;
      await Promise.allSettled(now.map((animation) => animation.finished));
      await frame();
    }
  });
}
