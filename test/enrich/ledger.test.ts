import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

const folder = new URL('../../fixtures/reports/', import.meta.url);
const fixtures = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

function expectWhole(text: string): void {
  const ledger = extract(text, { ledger: true }).ledger ?? [];
  expect(ledger.map((entry) => text.slice(entry.start, entry.end)).join('')).toBe(text);
  expect(ledger.every((entry) => entry.end > entry.start)).toBe(true);
}

it.each(fixtures)('accounts for all of %s', (_name, text) => expectWhole(text));

it('keeps the credits of a page out of the words above them', () => {
  const text = '某市召开座谈会\n\n张伟民委员:建议修路。\nA（记者 曲小满）\n“（!';
  const { ledger, speakers } = extract(text, { ledger: true });
  expect(speakers.flatMap(({ proposals }) => proposals.map((proposal) => proposal.text))).toEqual(['修路']);
  expect(ledger?.filter(({ fate }) => fate === 'proposal')).toHaveLength(1);
});

it('gives each sentence one fate', () => {
  const text =
    '某市召开座谈会\n来源：某报 2025-01-02\n会议由市长主持。\n民革某区委主委张伟民：情况不错。建议完善步道。\n市长李晓东强调，要抓紧落实。\n（责编：某某）\n';
  const fates = extract(text, { ledger: true }).ledger?.map((entry) => entry.fate);
  expect(fates).toEqual(['header', 'header', 'narrator', 'speech', 'proposal', 'leader', 'furniture']);
});

it('knows a leader in traditional characters', () => {
  const text = '某市召開座談會\n\n張偉民：建議修路。\n區委書記王建國說，路要修好。\n';
  expect(extract(text, { ledger: true }).ledger?.map((entry) => entry.fate)).toEqual(['header', 'proposal', 'leader']);
});

it('keeps one fate for the words before a final 建议 where somebody has the word within their clause', () => {
  const text = '张伟民委员：，多位代表建议。\n李晓东总经理说，王芳委员：建议县政协委员田维汉建议。。';
  const { ledger = [], speakers } = extract(text, { ledger: true });
  expect(speakers.flatMap(({ proposals }) => proposals)).toEqual([]);
  expect(ledger.map(({ fate }) => fate)).toEqual(['speech', 'speech', 'speech']);
});
