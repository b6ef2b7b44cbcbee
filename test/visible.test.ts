import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toEscaped, toVisible } from '../src/text/visible.js';

it.each([
  ['建议\n二', '建议\n二'],
  ['a\tb', 'a\tb'],
  ['\u001b[31m', '␛[31m'],
  ['\u0007\r\0', '␇␍␀'],
  ['\u007f\u009b', '␡�'],
  ['\u202e\u2066\u200f', '���'],
])('%j shows as %j', (text, shown) => {
  expect(toVisible(text)).toBe(shown);
});

it('escapes what JSON may hold, so that it is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(toEscaped(JSON.stringify(text)))).toBe(text);
    }),
  );
});
