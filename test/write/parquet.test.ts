import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/types.js';
import { type WriteSettings, writers } from '../../src/write/index.js';
import { toParquetWriter } from '../../src/write/parquet.js';
import { documentOf, speakerOf, writtenBytes } from './document.js';

async function file(
  documents: readonly ReportDocument[],
  settings: Partial<WriteSettings> = {},
  writer = writers.parquet,
): Promise<ArrayBuffer> {
  return new Uint8Array(await writtenBytes(writer, documents, settings)).buffer;
}

const documents = [
  documentOf([speakerOf('林谋斌', ['甲', '=1+1'], { organization: '民革区委', title: '主委', affiliation: '民革' })]),
  documentOf([speakerOf('王五', ['丙'])], { file: '-', title: null, publishedOn: null, heldOn: '1899-12-31' }),
];

describe('parquet', () => {
  it('holds a row a proposal, read back by hyparquet', async () => {
    const first = {
      file: 'report.txt',
      title: '协商会',
      source: '泽阳日报',
      published_on: new Date('2025-07-23'),
      held_on: new Date('2025-07-22'),
      speaker: '林谋斌',
      organization: '民革区委',
      post: '主委',
      affiliation: '民革',
      number: 1,
      proposal: '甲',
      keywords: null,
      line: 1,
      duplicate_of: null,
    };
    const none = { title: null, published_on: null, organization: null, post: null, affiliation: null };
    expect(await parquetReadObjects({ file: await file(documents) })).toEqual([
      first,
      { ...first, number: 2, proposal: '=1+1', line: 2 },
      { ...first, ...none, file: '-', held_on: new Date('1899-12-31'), speaker: '王五', proposal: '丙' },
    ]);
  });

  it('holds typed columns, read by DuckDB', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'proposals-'));
    try {
      const path = join(folder, 'out.parquet');
      await writeFile(path, new Uint8Array(await file(documents)));
      const database = await (await DuckDBInstance.create(':memory:')).connect();
      const query = async (sql: string) => (await database.runAndReadAll(sql)).getRowsJson();
      const described = await query(`describe select * from '${path}'`);
      expect(described.map(([name, type]) => `${name} ${type}`)).toEqual([
        'file VARCHAR',
        'title VARCHAR',
        'source VARCHAR',
        'published_on DATE',
        'held_on DATE',
        'speaker VARCHAR',
        'organization VARCHAR',
        'post VARCHAR',
        'affiliation VARCHAR',
        'number INTEGER',
        'proposal VARCHAR',
        'keywords VARCHAR',
        'line INTEGER',
        'duplicate_of VARCHAR',
      ]);
      const sql = `select speaker, count(*)::int, max(held_on), max(line) from '${path}' group by 1 order by 2 desc`;
      expect(await query(sql)).toEqual([
        ['林谋斌', 2, '2025-07-22', 2],
        ['王五', 1, '1899-12-31', 1],
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.each([
    ['rows', { rows: 2, units: 1_000 }, [2n, 2n, 1n]],
    ['text', { rows: 1_000, units: 7 }, [3n, 2n]],
  ])('bounds its row groups by %s', async (_what, limits, sizes) => {
    const five = [documentOf([speakerOf('王五', ['甲', '乙', '丙'])]), documentOf([speakerOf('王五', ['丁', '戊'])])];
    const bytes = await file(five, { columns: ['proposal', 'speaker'] }, toParquetWriter({ ...limits }));
    expect(parquetMetadata(bytes).row_groups.map((group) => group.num_rows)).toEqual(sizes);
    const rows = await parquetReadObjects({ file: bytes });
    expect(rows.map(({ proposal }) => proposal)).toEqual(['甲', '乙', '丙', '丁', '戊']);
  });

  it('names the columns asked for, each once, in Chinese', async () => {
    const bytes = await file(documents, { columns: ['speaker', 'line', 'speaker'], headings: 'zh' });
    expect((await parquetReadObjects({ file: bytes }))[2]).toEqual({ 发言人: '王五', 行号: 1 });
  });

  it('is a file of no rows without proposals', async () => {
    const bytes = await file([]);
    expect(parquetMetadata(bytes).num_rows).toBe(0n);
    expect(parquetMetadata(bytes).schema).toHaveLength(15);
  });

  it('is read back as the same texts', async () => {
    const text = fc.string({ unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1 }), async (texts) => {
        const bytes = await file([documentOf([speakerOf('王五', texts)])], { columns: ['proposal'] });
        const rows = await parquetReadObjects({ file: bytes });
        expect(rows.map(({ proposal }) => proposal)).toEqual(texts);
      }),
    );
  });
});
