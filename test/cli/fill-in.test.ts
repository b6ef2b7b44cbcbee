import { expect, it } from 'vitest';
import { fillIn } from '../../src/cli/fill-in.js';

it.each([
  ['a file name behind it', '--keywords report.txt', '--keywords=5 report.txt'],
  ['another option behind it', '--keywords -f csv', '--keywords=5 -f csv'],
  ['nothing behind it', 'report.txt --keywords', 'report.txt --keywords=5'],
  ['a number behind it', '--keywords 3 report.txt', '--keywords 3 report.txt'],
  ['a number in it', '--keywords=3 report.txt', '--keywords=3 report.txt'],
  ['a file of that name', '-- --keywords report.txt', '-- --keywords report.txt'],
])('gives --keywords a number where there is %s', (_what, before, after) => {
  expect(fillIn(before.split(' '))).toEqual(after.split(' '));
});
