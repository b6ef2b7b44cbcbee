import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { shared } from './options.mjs';
import { bundlePackages, packagesApart } from './packages-apart.mjs';
import { packedOdds } from './packed-odds.mjs';
import { wordLists } from './word-lists.mjs';

/** The packages that only few runs need, and that are large: files of their own, loaded when they are first asked for. */
const apart = [
  '@mozilla/readability',
  'csv-parse/sync',
  'fflate',
  'hucre/xlsx',
  'hyparquet-writer',
  'linkedom',
  'mammoth',
  'proposals-page',
  're2js',
  'tar-stream',
  'tinyglobby',
  'unpdf',
  'word-extractor',
  'yauzl',
];

/** A script this long, in characters, takes some 2 ms to read; in a longer one a package has slipped in. */
const longest = 1_300_000;

/** Node's own modules that take it a tenth of its own start or more, and that few runs need. */
const late = ['crypto', 'fs/promises', 'module', 'os', 'stream', 'timers/promises', 'v8', 'worker_threads', 'zlib'].map(
  (name) => `node:${name}`,
);

/**
 * The script is a function of the `require` of bin/proposals.js and of its own name, and returns what entry.ts exports.
 * The late modules are loaded when something of them is first used.
 */
const header = `(function (load, __filename) {
'use strict';
const late = new Set(${JSON.stringify(late)});
const require = (name) => (late.has(name) ? new Proxy({}, { get: (_, key) => load(name)[key] }) : load(name));
const module = { exports: {} };
const __meta = { get url() { return require('node:url').pathToFileURL(__filename).href; } };`;

/**
 * Bundles the command line into one script, `dist/cli/cli.cjs`, and gives the files that went in. CommonJS, because Node
 * starts it faster than modules, and V8 keeps bytecode of it.
 */
export async function bundleCommandLine() {
  const { metafile, outputFiles } = await build({
    ...shared,
    entryPoints: { cli: 'src/cli/entry.ts' },
    outdir: 'dist/cli',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    charset: 'ascii',
    define: { ...shared.define, 'import.meta': '__meta' },
    // Commander's, for commands in files of their own, of which there are none: it takes a tenth of the time Node needs to start;
    // and cli-table3's, for colours, of which the tables get none from it.
    alias: {
      'node:child_process': './scripts/bundle/nothing.cjs',
      '@colors/colors/safe': './scripts/bundle/nothing.cjs',
    },
    banner: { js: header },
    footer: { js: 'return module.exports; })' },
    plugins: [packagesApart(apart, '../dist/cli/packages'), packedOdds, wordLists],
    write: false,
  });
  for (const { path, text } of outputFiles) {
    const script = toAscii(text);
    if (script.length > longest) throw new Error(`${path} is too long to start from: keep a package apart`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, script);
  }
  return [...Object.keys(metafile.inputs), ...(await bundlePackages(apart, 'dist/cli/packages'))];
}

/** Escapes the characters that esbuild leaves, those of regular expressions: Latin-1 is read ten times as fast as UTF-8. */
function toAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
