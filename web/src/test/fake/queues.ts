import { http } from 'msw';
import { FAKE_QUEUES } from '../fake-kit/cast';
import { list } from '../fake-kit/respond';

export const handlers = [http.get('/api/queues', ({ request }) => list(request, [...FAKE_QUEUES]))];
