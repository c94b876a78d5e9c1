import { http, HttpResponse } from 'msw';
import { fakeSession } from './identity';

export const handlers = [
  http.put('/api/people/:id/presence', async ({ params, request }) => {
    const { present } = (await request.json()) as { present: boolean };
    const { person } = fakeSession();
    if (person.id === params['id']) person.present = present;
    return new HttpResponse(null, { status: 204 });
  }),
];
