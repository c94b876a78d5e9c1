import { expect, test } from 'vitest';
import { toCsv } from './csv';

test('quotes and commas survive', () => {
  expect(toCsv([['a', 'b,"c"', 3, null]])).toBe('a,"b,""c""",3,\r\n');
});

test('no cell runs as a formula', () => {
  expect(toCsv([['=1+1', '-2', '@x', 'a=b']])).toBe("'=1+1,'-2,'@x,a=b\r\n");
});
