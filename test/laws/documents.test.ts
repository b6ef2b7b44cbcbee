import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/decode/index.js';
import { InputError } from '../../src/errors.js';
import { extract } from '../../src/extract.js';
import { fold } from '../../src/text/fold.js';
import { findDelimitedCells } from '../../src/text/tables/delimited-cells.js';
import type { ReportDocument } from '../../src/types.js';
import { numRuns, timeout } from './cases.js';
import { reportText } from './report-text.js';
import { setWidths } from './width.js';

/** Bytes of any kind, and of reports in every encoding with some of them replaced. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .tuple(
      reportText,
      fc.constantFrom('utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'),
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 }),
    )
    .map(([text, encoding, addBOM, changes]) => {
      const encoded = iconv.encode(text, encoding, { addBOM });
      for (const [place, byte] of encoded.length > 0 ? changes : []) encoded[place % encoded.length] = byte;
      return encoded;
    }),
);

describe('for every input', { timeout }, () => {
  it('bytes give a document or an InputError', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        expect(() => {
          try {
            const { text, encoding } = decode(input, 'report.txt');
            extract(text, { encoding, ledger: true });
          } catch (error) {
            if (!(error instanceof InputError)) throw error;
          }
        }).not.toThrow();
      }),
      { numRuns },
    );
  });

  it('offsets slice back to each proposal, inside a block of its speaker and on its line', () => {
    fc.assert(
      fc.property(reportText, (text) => {
        for (const { blocks, proposals } of extract(text).speakers) {
          for (const proposal of proposals) {
            expect(text.slice(proposal.start, proposal.end)).toBe(proposal.text);
            expect(proposal.text.trim()).not.toBe('');
            expect(blocks.some(({ start, end }) => start <= proposal.start && proposal.end <= end)).toBe(true);
            expect(proposal.line).toBe(text.slice(0, proposal.start).split(/\r\n|[\n\r\u2028\u2029]/).length);
          }
        }
      }),
      { numRuns },
    );
  });

  it('the ledger covers the text without gap or overlap, and tells of each proposal that it is one', () => {
    const anything = fc.oneof(reportText, fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 3 }), (texts) => {
        const text = texts.join('');
        const { ledger = [], speakers } = extract(text, { ledger: true });
        expect(ledger.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(ledger.every(({ start, end }) => end > start)).toBe(true);
        for (const proposal of speakers.flatMap(({ proposals }) => proposals)) {
          const entry = ledger.findLast(({ start }) => start <= proposal.start);
          expect(entry?.fate).toBe('proposal');
        }
      }),
      { numRuns },
    );
  });

  it('half-width and full-width forms give equal proposals', () => {
    fc.assert(
      fc.property(reportText, fc.integer({ min: 0, max: 0x7fffffff }), (text, mask) => {
        const other = setWidths(text, (offset) => ((mask >> (offset % 31)) & 1) === 1);
        // Spreadsheets part cells with half-width commas alone.
        fc.pre([text, other].every((each) => findDelimitedCells(each).strokes.length === 0));
        expect(toFolded(extract(other))).toEqual(toFolded(extract(text)));
      }),
      { numRuns },
    );
  });
});

/** Who proposes what where, whatever the width of the characters. */
function toFolded({ speakers }: ReportDocument): unknown {
  return speakers.map(({ name, group, proposals, blocks }) => ({
    speaker: fold(name ?? group ?? '').replaceAll(' ', ''),
    proposals: proposals.map(({ text, ...rest }) => ({ ...rest, text: fold(text) })),
    blocks,
  }));
}
