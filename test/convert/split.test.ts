import { describe, expect, it } from 'vitest';
import { parseSplit, type Split, toTexts } from '../../src/convert/index.js';
import { defaultLimits } from '../../src/read/index.js';

const words = '委员建议，加快老旧小区加装电梯，并把补偿指导标准写进条例，让居民早日受益。';

/** The parts of a text, each as `number: its first line`. */
async function partsOf(text: string, split: string): Promise<string[]> {
  const parsed = await parseSplit(split);
  if (parsed === null) throw new Error(`${split} is no way to split`);
  const parts = await toTexts('a.txt', Buffer.from(text), { decode: {}, limits: defaultLimits, split: parsed });
  expect(parts.map((part) => part.text).join('')).toBe(text);
  return parts.map((part) => `${part.name}: ${part.text.trim().split(/\r?\n/)[0]}`);
}

describe('at a pattern', () => {
  const text = `前言\n第1期 甲\n${words}\n第2期 乙\r\n${words}\n`;

  it.each([
    ['^第\\d+期', text, ['a.txt#0: 前言', 'a.txt#1: 第1期 甲', 'a.txt#2: 第2期 乙']],
    ['甲$', text, ['a.txt#0: 前言', 'a.txt#1: 第1期 甲']],
    ['乙$', text, ['a.txt#0: 前言', 'a.txt#1: 第2期 乙']],
    ['^前言$', text, ['a.txt#1: 前言']],
    ['^第三期', text, ['a.txt: 前言']],
    ['^(a+)+$', `${'a'.repeat(5000)}!\naa\n`, [`a.txt#0: ${'a'.repeat(5000)}!`, 'a.txt#1: aa']],
  ])('%s', async (pattern, given, parts) => {
    expect(await partsOf(given, pattern)).toEqual(parts);
  });

  it.each(['(', '(?=a)', '\\1'])('%s is none', async (pattern) => {
    expect(await parseSplit(pattern)).toBeNull();
  });
});

it.each(['^第三期', 'auto'])('at %s warns where there is none', async (split) => {
  const settings = { decode: {}, limits: defaultLimits, split: (await parseSplit(split)) as Split };
  const [only] = await toTexts('a.txt', Buffer.from(`某市召开座谈会\n${words}\n`), settings);
  expect(only?.diagnostics.map(({ message }) => message)).toEqual([
    'no heading at which --split could take it apart; read as one report',
  ]);
});

describe('at headings', () => {
  it.each<[string, string[], string[]]>([
    ['numbered as articles', ['第一篇 甲', words, '第二篇 乙', words], ['#1: 第一篇 甲', '#2: 第二篇 乙']],
    ['numbered in brackets', ['【1】甲', words, '【2】乙', words], ['#1: 【1】甲', '#2: 【2】乙']],
    ['numbered with a point', ['汇编', '1. 甲', words, '2. 乙', words], ['#0: 汇编', '#1: 1. 甲', '#2: 2. 乙']],
    [
      'numbered to ten and on',
      Array.from({ length: 12 }, (_, i) => [`${i + 1}、题`, words]).flat(),
      Array.from({ length: 12 }, (_, i) => `#${i + 1}: ${i + 1}、题`),
    ],
    [
      'numbered in Chinese',
      ['九', '十', '十一']
        .flatMap((n, i) => (i === 0 ? ['一、题', words, '二、题', words, '三、题', words] : [`${n}、题`, words]))
        .slice(0, 6),
      ['#1: 一、题', '#2: 二、题', '#3: 三、题'],
    ],
    [
      'that return',
      ['会议简报', '甲', words, '会议简报', '乙', words, '会议简报', '丙', words],
      ['#1: 会议简报', '#2: 会议简报', '#3: 会议简报'],
    ],
    [
      'that return with another number',
      ['朗川政协 2025年3月1日', words, '朗川政协 2025年4月2日', words, '朗川政协 2025年5月3日', words],
      ['#1: 朗川政协 2025年3月1日', '#2: 朗川政协 2025年4月2日', '#3: 朗川政协 2025年5月3日'],
    ],
    [
      'behind a table of contents',
      ['目录', '1. 甲', '2. 乙', '1. 甲', words, '2. 乙', words],
      ['#0: 目录', '#1: 1. 甲', '#2: 2. 乙'],
    ],
    [
      'above sections of their own',
      ['第一篇 甲', '一、路', words, '二、桥', words, '第二篇 乙', '一、路', words, '二、桥', words],
      ['#1: 第一篇 甲', '#2: 第二篇 乙'],
    ],
    ['of none', ['甲', words, '乙', words], [': 甲']],
    ['of one alone', ['第一篇 甲', words], [': 第一篇 甲']],
    ['that are sentences', [`1. ${words}`, `2. ${words}`], [`: 1. ${words}`]],
  ])('%s', async (_what, lines, parts) => {
    expect(await partsOf(lines.join('\n'), 'auto')).toEqual(parts.map((part) => `a.txt${part}`));
  });
});
