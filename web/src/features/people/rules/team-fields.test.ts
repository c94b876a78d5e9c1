import { expect, test } from 'vitest';
import { isWebhook, toFacts, toFields } from './team-fields';

test('empty fields mean none', () => {
  expect(toFacts({ ...toFields(null), name: ' North ' })).toEqual({
    name: 'North',
    mailbox: null,
    teamsWebhook: null,
    chatWebhook: null,
  });
});

test('a webhook is an address that begins with https', () => {
  expect(isWebhook(' https://chat.example/hook ')).toBe(true);
  expect(isWebhook('')).toBe(true);
  expect(isWebhook('http://chat.example/hook')).toBe(false);
  expect(isWebhook('chat.example')).toBe(false);
});
