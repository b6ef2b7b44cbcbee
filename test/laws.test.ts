import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/batch/index.js';
import { decode } from '../src/decode/index.js';
import { InputError } from '../src/errors.js';
import { extract } from '../src/extract.js';
import { defaultLimits } from '../src/read/index.js';
import { fold } from '../src/text/fold.js';
import type { ReportDocument } from '../src/types.js';
import { allColumns, type Format, unguard, writers } from '../src/write/index.js';
import { toCells, toRowSources } from '../src/write/rows.js';
import { reportText } from './laws/report-text.js';
import { setWidths } from './laws/width.js';
import { written } from './write/document.js';

/** How many cases each law is tried on. */
const numRuns = Number(process.env.PROPOSALS_RUNS ?? 200);
const timeout = 20_000 + 50 * numRuns;

/** What a file that holds this text is read back as. */
const toStored = (text: string) => Buffer.from(text).toString();

const storedText = reportText.map(toStored);

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
        expect(toFolded(extract(other))).toEqual(toFolded(extract(text)));
      }),
      { numRuns },
    );
  });

  it('the same bytes give the same output in every format', async () => {
    const format = fc.constantFrom(...(Object.keys(writers) as Format[]));
    await fc.assert(
      fc.asyncProperty(reportText, storedText, format, async (text, between, name) => {
        const input = Buffer.from(`${text}。`);
        const write = () => written(writers[name], [extract(decode(input, 'report.txt').text, { text: true })]);
        const first = await write();
        extract(between);
        expect(await write()).toBe(first);
      }),
      { numRuns },
    );
  });

  it('csv is read back as the same rows, the guard undone', async () => {
    await fc.assert(
      fc.asyncProperty(storedText, fc.string(), fc.boolean(), async (text, file, bom) => {
        const document = extract(text, { file });
        const [heading, ...rows] = parse(await written(writers.csv, [document], { bom }), { bom: true });
        expect(heading).toEqual(allColumns);
        expect(rows.map((row) => row.map(unguard))).toEqual(
          Array.from(toRowSources(document), (row) => toCells(row, allColumns).map((cell) => String(cell ?? ''))),
        );
      }),
      { numRuns },
    );
  });
});

describe('in one call', { timeout }, () => {
  const documents = new Map<string, ReportDocument>();
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'proposals-'));
    for (const [i, text] of fc.sample(reportText, 60).entries()) {
      const name = join(folder, `${i}.txt`);
      await writeFile(name, `${text}。`);
      for (const document of await extractAll([name])) documents.set(name, document);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reports in another order give the same documents in that order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...documents.keys()], { maxLength: 6 }), async (names) => {
        expect(await extractAll(names)).toEqual(names.map((name) => documents.get(name)));
      }),
      { numRuns },
    );
  });
});

async function extractAll(names: readonly string[]): Promise<ReportDocument[]> {
  const found: ReportDocument[] = [];
  for await (const outcome of run(names, {
    find: { stdin: () => process.stdin, limits: defaultLimits },
    convert: { decode: {}, limits: defaultLimits },
    extract: {},
  })) {
    if (outcome.state === 'done') found.push(outcome.document);
  }
  return found;
}

/** Who proposes what where, whatever the width of the characters. */
function toFolded({ speakers }: ReportDocument): unknown {
  return speakers.map(({ name, group, proposals, blocks }) => ({
    speaker: fold(name ?? group ?? '').replaceAll(' ', ''),
    proposals: proposals.map(({ text, ...rest }) => ({ ...rest, text: fold(text) })),
    blocks,
  }));
}
