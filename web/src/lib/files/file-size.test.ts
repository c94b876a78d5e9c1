import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { fileSize } from './file-size';

const intl = createIntl({ locale: 'en' });

test.each([
  [1, '1 byte'],
  [1023, '1,023 bytes'],
  [1024, '1 kB'],
  [25 * 1024 * 1024, '25 MB'],
  [3_355_443, '3.2 MB'],
  [5 * 1024 ** 4, '5,120 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(fileSize(intl, bytes)).toBe(words);
});
