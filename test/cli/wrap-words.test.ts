import { expect, it } from 'vitest';
import { wrapWords } from '../../src/cli/wrap-words.js';

it.each([
  ['English at blanks', 'write to this file', 9, ['write to', 'this file']],
  ['Chinese anywhere', '写入这个文件', 6, ['写入这', '个文件']],
  ['not before what closes', '写入这（文）', 6, ['写入这', '（文）']],
  ['not within a word', '用 --output 写', 10, ['用', '--output', '写']],
  ['nothing that fits', '颜色', 4, ['颜色']],
  ['no word that is too long', 'a bcdefgh', 4, ['a', 'bcdefgh']],
])('breaks %s', (_what, text, columns, lines) => {
  expect(wrapWords(text, columns)).toEqual(lines);
});
