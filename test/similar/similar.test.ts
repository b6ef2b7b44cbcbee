import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearFrom, openIndex, toFingerprint } from '../../src/similar/index.js';
import { reportText } from '../laws/report-text.js';
import { setWidths } from '../laws/width.js';
import { editText, reprint, toDraw } from './edits.js';

const fixtures = new URL('../../fixtures/', import.meta.url);

const reports = readdirSync(new URL('reports/', fixtures)).map((file) =>
  readFileSync(new URL(`reports/${file}`, fixtures), 'utf8'),
);

interface Gold {
  readonly speakers: readonly { readonly proposals: readonly string[] }[];
}

const proposals = readdirSync(new URL('gold/', fixtures)).flatMap((file) => {
  const gold: Gold = JSON.parse(readFileSync(new URL(`gold/${file}`, fixtures), 'utf8'));
  return gold.speakers.flatMap((speaker) => speaker.proposals);
});

/** What the index says of the second text when it holds the first. */
function compare(first: string, second: string, from: number = nearFrom.proposals) {
  const index = openIndex<string>(from);
  index.add('first', toFingerprint(first));
  return index.add('second', toFingerprint(second))?.kind ?? null;
}

/** How often the index, filled with all texts, finds the right one for an edited copy of each, and finds a wrong one. */
function measure(texts: readonly string[], edit: (text: string) => string, from: number) {
  const found = { right: 0, wrong: 0 };
  const index = openIndex<number>(from);
  const alike = texts.flatMap((text, i) => index.add(i, toFingerprint(text)) ?? []);
  for (const [i, text] of texts.entries()) {
    const similar = index.add(-1, toFingerprint(edit(text)));
    if (similar) found[similar.of === i ? 'right' : 'wrong'] += 1;
  }
  return { recall: found.right / texts.length, wrong: found.wrong + alike.length };
}

describe('two texts', () => {
  it.each([
    ['the same', '加快老旧小区改造。', '加快老旧小区改造。', 'identical'],
    ['blanks and line ends', '加快老旧小区改造。', ' 加快　老旧\r\n小区改造。\n', 'identical'],
    ['width of punctuation, letters and digits', '推广ＡＩ课程，共１２节：', '推广AI课程,共12节:', 'identical'],
    ['a character', '加快老旧小区停车设施建设', '加快老旧小区的停车设施建设', 'near'],
    ['script', '加快臺資企業發展', '加快台资企业发展', 'near'],
    ['what is asked for', '加强社区养老服务', '加强社区托育服务', null],
    ['everything', '加快老旧小区改造', '建立河湖长效管护机制', null],
    ['everything, and they are shorter than a shingle', '改', '建', null],
  ])('that differ in %s', (_what, one, other, kind) => {
    expect(compare(one, other)).toBe(kind);
    expect(compare(other, one)).toBe(kind);
  });

  it('are identical where only blanks and width differ, whatever the text', () => {
    fc.assert(
      fc.property(reportText, fc.nat(), fc.nat(), (text, at, mask) => {
        const place = at % (text.length + 1);
        const wide = setWidths(text, (offset) => ((mask >> (offset % 31)) & 1) === 1);
        expect(compare(text, `${wide.slice(0, place)} \r\n\u3000${wide.slice(place)}`)).toBe('identical');
      }),
    );
  });

  it('are alike in both directions or in none', () => {
    fc.assert(
      fc.property(reportText, reportText, fc.nat({ max: 200 }), (one, other, kept) => {
        const mixture = one.slice(0, kept) + other;
        expect(compare(one, mixture)).toBe(compare(mixture, one));
      }),
    );
  });
});

describe('an index', () => {
  it('names the first of the texts that are alike', () => {
    const index = openIndex<string>(nearFrom.proposals);
    const base = '建立健全长江流域生态补偿机制并明确资金来源和分担比例';
    const added = [
      ['first', base],
      ['copy', `${base} `],
      ['other', '推动中小学校错峰放学'],
      ['edited', base.replace('和', '与')],
    ] as const;
    expect(added.map(([name, text]) => index.add(name, toFingerprint(text)))).toEqual([
      null,
      { kind: 'identical', of: 'first' },
      null,
      { kind: 'near', of: 'first' },
    ]);
  });

  it('reads a fingerprint that was kept as JSON like a fresh one', () => {
    const index = openIndex<number>(nearFrom.reports);
    for (const [i, text] of reports.entries()) index.add(i, JSON.parse(JSON.stringify(toFingerprint(text))));
    expect(reports.map((text) => index.add(-1, toFingerprint(text))?.of)).toEqual(reports.map((_, i) => i));
  });

  it('has a fingerprint of the same size for every text', () => {
    const sizes = ['', '改', ...reports].map((text) => JSON.stringify(toFingerprint(text)).length);
    expect(new Set(sizes)).toEqual(new Set([173]));
  });
});

describe('edited texts', () => {
  it.each([
    ['reports with 1 character in 100 changed', reports, 100, nearFrom.reports, 1],
    ['reports with 1 character in 20 changed', reports, 20, nearFrom.reports, 0.9],
    ['proposals with 1 character changed', proposals, Number.POSITIVE_INFINITY, nearFrom.proposals, 0.95],
    ['proposals with 1 character in 15 changed', proposals, 15, nearFrom.proposals, 0.8],
  ])('finds %s', (_what, texts, characters, from, recall) => {
    const draw = toDraw(7);
    const figures = measure(
      texts,
      (text) => editText(text, Math.max(1, Math.round(text.length / characters)), draw),
      from,
    );
    expect(figures.wrong).toBe(0);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
  });

  it.each([
    [20, 1],
    [6, 0.85],
  ])('finds reports under another headline with one sentence in %i left out', (every, recall) => {
    const draw = toDraw(7);
    const figures = measure(reports, (text) => reprint(text, every, draw), nearFrom.reports);
    expect(figures.wrong).toBe(0);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
  });
});
