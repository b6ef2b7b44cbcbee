import { describe, expect, it } from 'vitest';
import { toCorrectionFinder } from '../../src/corrections/index.js';
import { parseCorrection } from '../../src/corrections/parse.js';

const at = { start: 3, text: '修路', before: '建议', after: '。' };
const who = { name: '王五', group: null, organization: null, title: null, affiliation: '民革' };
const about = { file: 'a.txt', hash: 'ab', at };

describe('parseCorrection', () => {
  it.each([
    { ...about, action: 'reject' },
    { ...about, action: 'accept', speaker: who },
    { ...about, action: 'add', speaker: { ...who, name: null, group: '有委员' } },
    { ...about, action: 'change', to: at, speaker: who },
  ])('reads $action', (correction) => {
    expect(parseCorrection(JSON.stringify(correction))).toEqual(correction);
  });

  it.each([
    ['no JSON', 'reject'],
    ['null', 'null'],
    ['another action', { ...about, action: 'praise' }],
    ['no speaker', { ...about, action: 'accept' }],
    ['a speaker who is nobody', { ...about, action: 'accept', speaker: { ...who, name: '' } }],
    ['a speaker who is a person and a group', { ...about, action: 'accept', speaker: { ...who, group: '专家' } }],
    ['no new bounds', { ...about, action: 'change', speaker: who }],
    ['a place before the text', { ...about, action: 'reject', at: { ...at, start: -1 } }],
    ['no words', { ...about, action: 'reject', at: { ...at, text: '' } }],
    ['no report', { action: 'reject', at }],
  ])('refuses %s', (_what, line) => {
    expect(parseCorrection(typeof line === 'string' ? line : JSON.stringify(line))).toBeNull();
  });

  it('knows no other affiliations than the list has', () => {
    const line = JSON.stringify({ ...about, action: 'accept', speaker: { ...who, affiliation: '某党' } });
    expect(parseCorrection(line)).toMatchObject({ speaker: { affiliation: null } });
  });
});

describe('toCorrectionFinder', () => {
  const one = { ...about, action: 'reject' } as const;
  const other = { ...about, file: '.\\2025\\b.txt', hash: 'cd', action: 'reject' } as const;
  const find = toCorrectionFinder([one, other]);

  it.each([
    ['the same name', 'a.txt', 'new', [one]],
    ['the same text', 'elsewhere.txt', 'ab', [one]],
    ['the same name, written otherwise', '2025/b.txt', 'new', [other]],
    ['the name of one and the text of the other', 'a.txt', 'cd', [one, other]],
    ['neither', 'b.txt', 'new', []],
  ])('finds those of a report of %s', (_what, file, hash, expected) => {
    expect(find(file, hash)).toEqual(expected);
  });
});
