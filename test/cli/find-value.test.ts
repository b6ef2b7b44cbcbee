import { expect, it } from 'vitest';
import { findValue } from '../../src/cli/find-value.js';

it.each([
  ['--lang zh extract', 'zh'],
  ['extract --lang=zh', 'zh'],
  ['extract --lang zh --lang en', 'en'],
  ['extract --lang', null],
  ['extract --language zh', null],
  ['extract -- --lang en', null],
])('"%s" gives --lang %s', (line, value) => {
  expect(findValue(line.split(' '), '--lang')).toBe(value);
});
