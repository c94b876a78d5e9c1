import { expect, test } from 'vitest';
import { kindOf } from './file-kind';

test.each([
  ['image/png', 'picture'],
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'document'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'spreadsheet'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'presentation'],
  ['application/vnd.oasis.opendocument.text', 'document'],
  ['text/csv', 'spreadsheet'],
  ['application/zip', 'archive'],
  ['message/rfc822', 'mail'],
  ['application/json', 'text'],
  ['application/x-something', 'other'],
])('%s is called a %s', (mediaType, kind) => {
  expect(kindOf(mediaType)).toBe(kind);
});
