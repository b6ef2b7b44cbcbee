import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/batch/index.js';
import { decode } from '../../src/decode/index.js';
import { extract } from '../../src/extract.js';
import { defaultLimits } from '../../src/read/index.js';
import type { ReportDocument } from '../../src/types.js';
import { allColumns, type Format, unguard, writers } from '../../src/write/index.js';
import { toCells, toRowSources } from '../../src/write/rows.js';
import { written } from '../write/document.js';
import { numRuns, timeout } from './cases.js';
import { reportText } from './report-text.js';

/** What a file that holds this text is read back as. */
const toStored = (text: string) => Buffer.from(text).toString();

const storedText = reportText.map(toStored);

describe('for every input', { timeout }, () => {
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
