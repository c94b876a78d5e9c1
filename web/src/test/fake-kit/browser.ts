import { setupWorker } from 'msw/browser';
import { handlers } from './handlers';

/** Answers `/api` and `/ws` inside the browser: `npm run dev:fake`. */
export async function startFakeServer(): Promise<void> {
  await setupWorker(...handlers).start({ quiet: true, onUnhandledRequest: 'bypass' });
}
