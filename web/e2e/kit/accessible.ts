import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails when axe finds anything against WCAG 2.2 A or AA, or against good practice, on the page as it stands, or only `within` a part of it:
 * an open popover half covers things, which axe takes for too small to hit.
 */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .include(within)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(
      ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  }));
  expect(found).toEqual([]);
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
