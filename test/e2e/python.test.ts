import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writers } from '../../src/write/index.js';
import { documentOf, speakerOf, written } from '../write/document.js';

const hasPython = spawnSync('python3', ['--version']).status === 0;

const program = `
import csv, json, sys
with open(sys.argv[1], newline='', encoding='utf-8-sig') as file:
    print(json.dumps(list(csv.reader(file, dialect=sys.argv[2]))))
`;

const cells = ['甲,乙', '"引"', "'=1", '=1+1', '\u3000＝1', 'a\rb', 'a\nb', 'a\r\nb', '\tx', ' 空 ', ';', '𠮷', "'"];

it.skipIf(!hasPython).each([
  ['csv', 'excel', true],
  ['csv', 'excel', false],
  ['tsv', 'excel-tab', true],
  ['tsv', 'excel-tab', false],
] as const)('Python reads the same cells from %s (dialect %s, byte order mark %s)', async (format, dialect, bom) => {
  const settings = { columns: ['speaker', 'proposal'], bom, guard: false } as const;
  const text = await written(writers[format], [documentOf([speakerOf('王五', cells)])], settings);
  const folder = await mkdtemp(join(tmpdir(), 'proposals-'));
  try {
    await writeFile(join(folder, 'out'), text);
    const { stdout } = spawnSync('python3', ['-c', program, join(folder, 'out'), dialect], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual([['speaker', 'proposal'], ...cells.map((cell) => ['王五', cell])]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
