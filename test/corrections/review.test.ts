import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnchor } from '../../src/corrections/anchor.js';
import {
  type Correction,
  correct,
  parseCorrections,
  review,
  toCorrectionFinder,
  toReviewedDocument,
  type Who,
} from '../../src/corrections/index.js';
import { extract } from '../../src/extract.js';
import { toHash } from '../../src/text/hash.js';
import type { ReportDocument, Span } from '../../src/types.js';

const file = 'report.txt';
const text = `区政协召开协商座谈会
民革区委主委张为民：建议加快修建滨湖慢行步道。要完善沿线照明设施。
民盟区委主委李建国：我们赞同方案。建议设立更新专项资金，由区财政统筹安排。停车场还不够用。
`;

const someone: Who = { name: '钱学礼', group: null, organization: null, title: '委员', affiliation: null };

/** A report as it is reviewed, with the ledger. */
function reportOf(of: string) {
  return { text: of, hash: toHash(of), document: extract(of, { file, ledger: true }) };
}

/** Where these words stand. */
function at(words: string, of = text): Span {
  const start = of.indexOf(words);
  return { start, end: start + words.length };
}

/** Who says what, after review. */
function saidIn({ speakers }: ReportDocument): Record<string, string[]> {
  return Object.fromEntries(
    speakers
      .filter(({ proposals }) => proposals.length > 0)
      .map(({ name, group, proposals }) => [name ?? group, proposals.map((proposal) => proposal.text)]),
  );
}

const about = (words: string) => ({ file, hash: toHash(text), at: toAnchor(text, at(words)) });
const zhang: Who = { name: '张为民', group: null, organization: '民革区委', title: '主委', affiliation: '民革' };

const found = {
  张为民: ['加快修建滨湖慢行步道', '要完善沿线照明设施'],
  李建国: ['设立更新专项资金，由区财政统筹安排'],
};

const accept: Correction = { ...about('加快修建滨湖慢行步道'), action: 'accept', speaker: zhang };
const reject: Correction = { ...about('要完善沿线照明设施'), action: 'reject' };
const cut: Correction = {
  ...about('设立更新专项资金，由区财政统筹安排'),
  action: 'change',
  to: toAnchor(text, at('设立更新专项资金')),
  speaker: { ...someone, name: '李建国' },
};
const move: Correction = { ...cut, to: cut.at, speaker: someone };
const add: Correction = { ...about('停车场还不够用'), action: 'add', speaker: { ...someone, name: '李建国' } };

it('finds what the corrections of these tests are about', () => {
  expect(saidIn(reportOf(text).document)).toEqual(found);
});

describe('a correction', () => {
  it.each<[string, Correction[], Record<string, string[]>]>([
    ['accepts', [accept], found],
    ['rejects', [reject], { ...found, 张为民: ['加快修建滨湖慢行步道'] }],
    ['changes the bounds', [cut], { ...found, 李建国: ['设立更新专项资金'] }],
    ['changes the speaker', [move], { 张为民: found.张为民, 钱学礼: found.李建国 }],
    ['adds', [add], { ...found, 李建国: [...found.李建国, '停车场还不够用'] }],
    ['has the last word', [cut, { ...about('设立更新专项资金'), action: 'reject' }], { 张为民: found.张为民 }],
    ['may change its mind', [reject, { ...reject, action: 'accept', speaker: zhang }], found],
  ])('%s', (_what, corrections, expected) => {
    const corrected = correct(reportOf(text), corrections);
    expect(saidIn(corrected)).toEqual(expected);
    expect(corrected.diagnostics).toEqual(reportOf(text).document.diagnostics);
  });

  it('leaves what it does not change as it was found', () => {
    const report = reportOf(text);
    expect(correct(report, [accept])).toEqual(report.document);
    expect(correct(report, [])).toBe(report.document);
  });

  it('is told of in the ledger', () => {
    const { ledger = [] } = correct(reportOf(text), [reject, add]);
    const reviewed = ledger.filter(({ rule }) => rule === 'review');
    expect(reviewed.map(({ start, end, fate }) => [fate, text.slice(start, end).trim()])).toEqual([
      ['speech', '要完善沿线照明设施。'],
      ['proposal', '停车场还不够用。'],
    ]);
  });

  it('puts a new speaker where their first word stands', () => {
    const { speakers } = correct(reportOf(text), [{ ...accept, speaker: someone }]);
    expect(speakers.map(({ name }) => name)).toEqual(['张为民', '钱学礼', '李建国']);
    expect(speakers[1]).toMatchObject({ title: '委员', rule: 'review', blocks: [] });
  });
});

describe('on an edited report', () => {
  it.each([
    ['with a paragraph in front', (before: string) => `新的导语，与发言无关。\n\n${before}`],
    ['in other punctuation and script', (before: string) => before.replaceAll('，', ',').replaceAll('财', '財')],
    [
      'with blanks and Windows line ends',
      (before: string) => before.replaceAll('\n', '\r\n').replaceAll('专项', '专 项'),
    ],
    ['with a slip mended in the words', (before: string) => before.replace('更新专项资金', '更新专用资金')],
  ])('corrections fit %s', (_what, edit) => {
    const report = reportOf(edit(text));
    const { entries, unfit } = review(report, [accept, reject, cut, add]);
    expect(unfit).toEqual([]);
    const plain = (words: string) =>
      words
        .replace(/[\s，,。]/g, '')
        .replace('財', '财')
        .replace('专用', '专项');
    expect(
      Object.values(saidIn(toReviewedDocument(report, entries)))
        .flat()
        .map(plain),
    ).toEqual(['加快修建滨湖慢行步道', '设立更新专项资金', '停车场还不够用']);
  });

  it.each([
    ['of words that are gone', add, (before: string) => before.replace('停车场还不够用。', '')],
    ['of other words', add, (before: string) => before.replace('停车场还不够用', '会议今天下午结束')],
  ])('one %s is reported', (_what, correction, edit) => {
    const { diagnostics } = correct(reportOf(edit(text)), [correction]);
    expect(diagnostics.at(-1)).toMatchObject({ severity: 'warning', code: 'correction-unfit', line: null });
    expect(diagnostics.at(-1)?.message).toContain('停车场还不够用');
  });

  it('the same words are told apart by what stands around them', () => {
    const twice = '民革区委主委张为民：建议尽快推进。\n民盟区委主委李建国：先谈三点背景情况。建议尽快推进。\n';
    const second = { start: twice.lastIndexOf('尽快推进'), end: twice.lastIndexOf('尽快推进') + 4 };
    const correction: Correction = { file, hash: toHash(twice), at: toAnchor(twice, second), action: 'reject' };
    const edited = `导语一段，说明会议安排。\n${twice}`;
    expect(saidIn(correct(reportOf(edited), [correction]))).toEqual({ 张为民: ['尽快推进'] });
  });
});

describe('laws', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'),
    minLength: 30,
    maxLength: 60,
  });
  const sentences = fc.uniqueArray(words, { minLength: 2, maxLength: 8 });
  const verdicts = fc.array(fc.tuple(fc.nat(7), fc.constantFrom('accept', 'reject', 'change', 'add')), {
    maxLength: 8,
  });

  /** A report of these sentences in which every other one was found, and what a reviewer decided of them. */
  function toCase(lines: readonly string[], decided: readonly (readonly [number, string])[], before = '') {
    const whole = `${before}${lines.map((line) => `${line}。\n`).join('')}`;
    const spans = lines.map((line) => at(line, whole));
    const proposals = spans
      .filter((_, i) => i % 2 === 0)
      .map((span) => ({ ...span, text: whole.slice(span.start, span.end), line: 1, trigger: '建议', rule: 'scope' }));
    const speaker = { ...zhang, rule: 'turn', proposals, blocks: [] };
    const document = { ...extract(whole, { file }), speakers: [speaker], diagnostics: [] };
    const hash = toHash(whole);
    const corrections = decided.flatMap(([index, action]): Correction[] => {
      const span = spans[index % spans.length] as Span;
      const base = { file, hash, at: toAnchor(whole, span) };
      if (action === 'reject') return [{ ...base, action }];
      if (action === 'accept' || action === 'add') return [{ ...base, action, speaker: someone }];
      const to = toAnchor(whole, { start: span.start, end: span.end - 5 });
      return [{ ...base, action: 'change', to, speaker: zhang }];
    });
    return { report: { text: whole, hash, document }, corrections };
  }

  it('corrections saved and read again make of the same text what the reviewer saw', () => {
    fc.assert(
      fc.property(sentences, verdicts, (lines, decided) => {
        const { report, corrections } = toCase(lines, decided);
        const seen = toReviewedDocument(report, review(report, corrections).entries);
        const saved = corrections.map((correction) => JSON.stringify(correction)).join('\n');
        expect(parseCorrections(saved)).toEqual({ corrections, bad: null });
        expect(correct(report, toCorrectionFinder(corrections)(file, report.hash))).toEqual(seen);
      }),
    );
  });

  it('corrections make the same of a text into which something was put elsewhere', () => {
    fc.assert(
      fc.property(sentences, verdicts, words, (lines, decided, inserted) => {
        fc.pre(!lines.includes(inserted));
        const { report, corrections } = toCase(lines, decided);
        const later = toCase(lines, [], `${inserted}。\n`).report;
        const { entries, unfit } = review(later, corrections);
        expect(unfit).toEqual([]);
        expect(saidIn(toReviewedDocument(later, entries))).toEqual(saidIn(correct(report, corrections)));
      }),
    );
  });
});
