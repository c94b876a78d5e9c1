import { http as fake, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { invalid, refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { address, http } from './client';
import { Broken, Refusal, refusalAs, SignedOut, Unreachable } from './errors';

const thing = '/api/thing';
const failing = (): Promise<unknown> => http.get(thing).catch((error: unknown) => error);

test('a refusal carries its reason and what came with it', async () => {
  fakeServer.use(fake.get(thing, () => refuse(409, 'already-held', { holder: { id: 'amy' } })));
  const error = await failing();
  expect(error).toBeInstanceOf(Refusal);
  const known = z.object({ code: z.literal('already-held'), holder: z.object({ id: z.string() }) });
  expect(refusalAs(known, error)).toEqual({ code: 'already-held', holder: { id: 'amy' } });
});

test('a refusal of another kind is not one of ours', async () => {
  fakeServer.use(fake.get(thing, () => refuse(409, 'something-new')));
  expect(refusalAs(z.object({ code: z.literal('already-held') }), await failing())).toBeNull();
});

test('complaints about fields are kept by field', async () => {
  fakeServer.use(fake.get(thing, () => invalid([{ field: 'name', message: 'Too short' }])));
  expect(await failing()).toMatchObject({ fields: [{ field: 'name', message: 'Too short' }] });
});

test('no session is not a refusal, but a wrong password is', async () => {
  fakeServer.use(fake.get(thing, () => refuse(401, 'no-session')));
  expect(await failing()).toBeInstanceOf(SignedOut);
  fakeServer.use(fake.get(thing, () => refuse(401, 'sign-in-refused')));
  expect(await failing()).toBeInstanceOf(Refusal);
});

test('a failing server and a missing one are told apart', async () => {
  fakeServer.use(fake.get(thing, () => new HttpResponse('<html>', { status: 502 })));
  expect(await failing()).toBeInstanceOf(Broken);
  fakeServer.use(fake.get(thing, () => HttpResponse.error()));
  expect(await failing()).toBeInstanceOf(Unreachable);
});

test('changes carry the token against forgery, the version seen and the key of the attempt', async () => {
  document.cookie = 'XSRF-TOKEN=a%2Bb';
  let seen = new Headers();
  fakeServer.use(
    fake.put(thing, ({ request }) => {
      seen = request.headers;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  expect(await http.put(thing, {}, { ifMatch: 7, idempotencyKey: 'once' })).toBeUndefined();
  expect(seen.get('X-XSRF-TOKEN')).toBe('a+b');
  expect(seen.get('If-Match')).toBe('"7"');
  expect(seen.get('Idempotency-Key')).toBe('once');
});

test('a change refused for want of the token is sent again with a new one', async () => {
  let times = 0;
  fakeServer.use(
    fake.post(thing, () => {
      times += 1;
      return times === 1 ? refuse(403, 'csrf-token-missing') : HttpResponse.json({ done: true });
    }),
  );
  expect(await http.post(thing, {})).toEqual({ done: true });
});

test('lists are repeated in an address and empty values left out', () => {
  const url = new URL(
    address('/api/cases', { state: ['held', 'done'], q: '', cursor: null, limit: 5 }),
  );
  expect(url.search).toBe('?state=held&state=done&limit=5');
});
