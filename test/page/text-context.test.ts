import { expect, it } from 'vitest';
import { toContext } from '../../src/page/text-context.js';

const text = '一行\r\n二行\r三行\n四行\n五行';

it.each([
  ['its line and the two beside it', '三', ['二行\n三行\n四行', 4]],
  ['no line before the first', '一', ['一行 \n二行', 0]],
  ['no line behind the last', '五', ['四行\n五行', 10]],
])('is %s', (_what, words, [shown, start]) => {
  const at = text.indexOf(words);
  expect(toContext(text, { start: at, end: at + 1 })).toEqual({ shown, start });
});

it('is the whole text without a stretch, and always as long as in the report', () => {
  expect(toContext(text, null)).toEqual({ start: 0, shown: '一行 \n二行\n三行\n四行\n五行' });
});
