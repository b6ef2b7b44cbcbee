import { expect, it } from 'vitest';
import { spanOf, toView } from '../../src/text/view.js';

/** A text, a stretch of its view, and what of the text that is. */
it.each([
  ['建 议：完善步道', [0, 2], '建 议'],
  ['建议：完善 步道 。', [3, 7], '完善 步道'],
  ['九三𐀀学社', [0, 3], '九三𐀀'],
  ['九三𐀀学社', [3, 6], '𐀀学社'],
] as const)('%s, %j', (text, [start, end], words) => {
  const span = spanOf(toView(text), start, end);
  expect(text.slice(span.start, span.end)).toBe(words);
});
