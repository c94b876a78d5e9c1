import type { RequestHandler, WebSocketHandler } from 'msw';

interface FakeFeature {
  handlers: (RequestHandler | WebSocketHandler)[];
  /** Puts the feature's data back to where it began; called after each test. */
  reset?: () => void;
}

const features = Object.values(
  import.meta.glob<FakeFeature>('/src/test/fake/*.ts', { eager: true }),
);

export const handlers = features.flatMap((feature) => feature.handlers);

export function resetFakes(): void {
  for (const feature of features) feature.reset?.();
}
