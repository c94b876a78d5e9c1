import { setupServer } from 'msw/node';
import { handlers } from './handlers';

/** The fake server in tests; a test overrides an answer with `fakeServer.use(…)`. */
export const fakeServer = setupServer(...handlers);
