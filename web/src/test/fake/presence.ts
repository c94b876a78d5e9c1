import { http, HttpResponse } from 'msw';

const away = new Set<string>();

export function reset(): void {
  away.clear();
}

/** Whether a person says to be away; other fakes may ask. */
export function isAway(personId: string): boolean {
  return away.has(personId);
}

export const handlers = [
  http.put('/api/people/:id/presence', async ({ params, request }) => {
    const { present } = (await request.json()) as { present: boolean };
    if (present) away.delete(String(params['id']));
    else away.add(String(params['id']));
    return HttpResponse.json({ present });
  }),
];
