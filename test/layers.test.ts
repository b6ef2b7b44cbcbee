import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * Who may use whom: a part of src (a folder, or a file beside the folders) → the parts whose code it may call. Types may
 * come from anywhere. Stages of the extraction hand results on by way of extract.ts and never call each other.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  types: [],
  messages: [],
  errors: ['messages'],
  lexicon: [],
  affiliations: ['lexicon'],
  text: ['lexicon'],
  read: ['errors'],
  decode: ['errors', 'messages', 'text', 'lexicon'],
  convert: ['errors', 'messages', 'text', 'decode', 'read'],
  corrections: ['affiliations', 'text', 'messages'],
  score: ['text'],
  page: ['affiliations', 'text', 'corrections', 'messages'],
  report: ['text', 'lexicon', 'mentions'],
  triggers: ['text', 'lexicon'],
  mentions: ['text', 'lexicon'],
  blocks: ['text', 'lexicon', 'mentions'],
  proposals: ['text', 'lexicon'],
  speakers: ['text', 'lexicon', 'mentions'],
  enrich: ['messages', 'text', 'lexicon'],
  keywords: ['text', 'lexicon'],
  extract: ['text', 'report', 'triggers', 'blocks', 'proposals', 'speakers', 'enrich', 'keywords'],
  lexicons: ['lexicon', 'text'],
  rules: ['report', 'triggers', 'blocks', 'proposals'],
  similar: ['text'],
  write: ['errors', 'text'],
  stats: ['errors', 'text', 'lexicon', 'similar', 'write'],
  batch: ['errors', 'messages', 'text', 'read', 'decode', 'convert', 'triggers', 'keywords', 'extract', 'similar'],
  index: [
    'affiliations',
    'errors',
    'text',
    'read',
    'decode',
    'convert',
    'keywords',
    'extract',
    'lexicons',
    'rules',
    'similar',
    'write',
    'stats',
    'batch',
    'corrections',
    'score',
  ],
  // Beside the library's entry, what help and messages need: by way of the entry they would load the whole grammar.
  cli: ['index', 'messages', 'affiliations', 'write', 'stats', 'text'],
};

/** The one file that may use a package. */
const packages: Readonly<Record<string, RegExp>> = {
  commander: /^cli\/(main|program)\.ts$/,
  valibot: /^cli\/config\/(schema|parse-config)\.ts$/,
  leven: /^cli\/guess\.ts$/,
  chalk: /^cli\/colour\.ts$/,
  'csv-parse/sync': /^stats\/parse-rows\.ts$/,
  'csv-stringify/sync': /^write\/delimited\.ts$/,
  'cli-table3': /^write\/draw-table\.ts$/,
  fflate: /^write\/workbook\/archive\.ts$/,
  'hucre/xlsx': /^write\/workbook\/skeleton\.ts$/,
  'hyparquet-writer': /^write\/parquet\.ts$/,
  'get-east-asian-width': /^text\/width\.ts$/,
  'approx-string-match': /^corrections\/anchor\.ts$/,
  'proposals-page': /^write\/html\.ts$/,
  preact: /^page\/(main|context)\.tsx?$/,
  'preact/compat': /^page\//,
  'preact/hooks': /^page\//,
  yauzl: /^read\/(zip|window-reader)\.ts$/,
  'tar-stream': /^read\/tar\.ts$/,
  tinyglobby: /^read\/glob\.ts$/,
  mammoth: /^convert\/docx\.ts$/,
  'word-extractor': /^convert\/doc\.ts$/,
  unpdf: /^convert\/pdf\/pages\.ts$/,
  linkedom: /^convert\/html\/page\.ts$/,
  '@mozilla/readability': /^convert\/html\/page\.ts$/,
  re2js: /^convert\/split\/match\.ts$/,
  nodejieba: /^keywords\/segmenter\.ts$/,
  '@node-rs/jieba': /^keywords\/segmenter\.ts$/,
};

/** Beside read/ and cli/, what reaches outside: for a dictionary, for a part of Node when it is needed, and for threads. */
const reaching = new Set(['keywords/segmenter.ts', 'similar/digest.ts', 'batch/pool.ts', 'batch/worker.ts']);

/** Node's own modules that only turn values into values. */
const harmless = new Set(['node:buffer', 'node:crypto', 'node:util']);

const source = fileURLToPath(new URL('../src/', import.meta.url));

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name));

function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8');
  const named = text.matchAll(/^(?:import|export) (type )?(?:\{([^}]*)\}|\*(?: as \w+)?|\w+) from '([^']+)'/gm);
  const dynamic = text.matchAll(/\b(?:import|load)\('([^']+)'\)/g);
  return [
    ...Array.from(named, ([, type, names = '', from = '']) => ({
      from,
      isType:
        type !== undefined || (names.trim() !== '' && splitNames(names).every((name) => name.startsWith('type '))),
    })),
    ...Array.from(dynamic, ([, from = '']) => ({ from, isType: false })),
  ];
}

function splitNames(names: string): string[] {
  return names.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
}

/** `write/table.ts` belongs to `write`, `extract.ts` to `extract`. */
function partOf(file: string): string {
  return file.split('/')[0]?.replace(/\.[jt]s$/, '') ?? '';
}

describe.each(files)('%s', (file) => {
  const imports = importsOf(file).filter(({ isType }) => !isType);

  it('uses only parts that its own may use', () => {
    const used = imports.flatMap(({ from }) => (from.startsWith('.') ? [posix.join(dirname(file), from)] : []));
    const allowed = layers[partOf(file)];
    expect(allowed, `src/${partOf(file)} is missing in the table of layers`).toBeDefined();
    expect(used.filter((name) => partOf(name) !== partOf(file) && !allowed?.includes(partOf(name)))).toEqual([]);
  });

  it('uses packages only where they have their place', () => {
    const used = imports.flatMap(({ from }) => (/^(\.|node:)/.test(from) ? [] : [from]));
    expect(used.filter((name) => !packages[name]?.test(file))).toEqual([]);
  });

  it('reaches outside only from read/ and cli/', () => {
    if (['read', 'cli'].includes(partOf(file)) || reaching.has(file)) return;
    const used = imports.filter(({ from }) => from.startsWith('node:') && !harmless.has(from));
    expect(used).toEqual([]);
    expect(readFileSync(join(source, file), 'utf8')).not.toMatch(/\b(process|console)\.|\bDate\.now\b|\bnew Date\(\)/);
  });
});

it('reads paragraphs without what reads turns', () => {
  const used = files
    .filter((file) => file.startsWith('blocks/narrative/'))
    .flatMap((file) => importsOf(file).map(({ from }) => posix.join(dirname(file), from)));
  expect(used.filter((name) => name.startsWith('blocks/turns/'))).toEqual([]);
});
