import { expect, it } from 'vitest';
import { extract } from '../src/index.js';

it.each([
  ['bytes', new Uint8Array()],
  ['nothing', undefined],
])('extract says that %s are no text', (_what, value) => {
  expect(() => extract(value as never)).toThrow('extract takes a text; decode gives that of bytes');
});
