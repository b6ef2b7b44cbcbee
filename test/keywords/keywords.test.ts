import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toFindKeywords } from '../../src/keywords/keywords.js';
import { segmentBy } from './segment.js';

it.each([
  // what says nothing
  ['leaves out boilerplate', '建议进一步加强驿站建设', ['建议', '进一步', '加强', '驿站', '建设'], ['驿站']],
  ['leaves out stop words', '我们可以通过驿站', ['我们', '可以', '通过', '驿站'], ['驿站']],
  ['leaves out single characters', '在驿站设茶座', ['驿站', '茶座'], ['驿站', '茶座']],
  ['leaves out what is counted', '设三处驿站，补助六百元', ['三处', '驿站', '补助', '六百元'], ['驿站', '补助']],
  ['leaves out numbers and punctuation', '2025年，驿站……', ['2025', '年', '驿站', '……'], ['驿站']],
  ['takes Latin words', '引进AI导览', ['引进', 'AI', '导览'], ['AI', '导览']],
  // what comes first
  ['puts the rare before the common', '经济驿站', ['经济', '驿站'], ['驿站', '经济']],
  ['puts the rarer of two common words first', '经济园区', ['经济', '园区'], ['园区', '经济']],
  ['puts what is said twice before what is said once', '茶座驿站驿站', ['茶座', '驿站'], ['驿站', '茶座']],
  [
    'puts the longer of equals first, then the earlier',
    '茶座驿站脱口秀',
    ['茶座', '驿站', '脱口秀'],
    ['脱口秀', '茶座', '驿站'],
  ],
  // what is kept whole
  ['joins the words of a term', '优化营商环境', ['优化', '营商', '环境'], ['营商环境']],
  ['joins the characters of a term', '优化营商环境', [], ['营商环境']],
  ['leaves a term alone that ends inside a word', '公共服务业', ['公共', '服务业'], ['服务业', '公共']],
  ['keeps a quoted term', '推行“拿地即开工”模式', ['拿', '地', '开工'], ['拿地即开工']],
  ['keeps a term in corner brackets', '推行「拿地即開工」', ['拿', '地', '开工'], ['拿地即開工']],
  ['keeps a term in straight quotes', '推行"拿地即开工"', ['拿', '地', '开工'], ['拿地即开工']],
  ['cuts a quoted sentence', '他说“驿站太少，茶座也不多”', ['驿站', '茶座'], ['驿站', '茶座']],
  // how it is written
  ['writes a keyword as it stands', '增設驛站', ['增设', '驿站'], ['驛站']],
  ['writes a keyword without stray blanks', '驿 站　和茶\n座', ['驿站'], ['驿站']],
] as const)('%s', (_what, text, words, keywords) => {
  expect(toFindKeywords(segmentBy(words), 5)(text)).toEqual(keywords);
});

it('finds no more than asked for', () => {
  expect(toFindKeywords(segmentBy(['脱口秀', '驿站', '茶座']), 2)('茶座驿站脱口秀')).toEqual(['脱口秀', '茶座']);
});

it('finds each keyword once, and each stands in the text', () => {
  const part = fc.constantFrom(
    '驿站',
    '驛站',
    '经济',
    '营商',
    '环境',
    '“',
    '”',
    ' ',
    '，',
    '三',
    '个',
    '的',
    '茶座',
    'AI',
    '\ud842',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (parts, count) => {
      const text = parts.join('');
      const keywords = toFindKeywords(segmentBy(['驿站', '经济', '营商', '环境']), count)(text);
      expect(keywords.length).toBeLessThanOrEqual(count);
      expect(new Set(keywords).size).toBe(keywords.length);
      for (const keyword of keywords) expect(text.replace(/\s+/g, '')).toContain(keyword);
    }),
  );
});
