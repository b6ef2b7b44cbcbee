import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { shared } from './options.mjs';
import { packagesApart } from './packages-apart.mjs';

/** The packages of every plain run; any other is loaded when it is first asked for. */
const within = ['commander', 'chalk', 'cli-table3', 'csv-stringify/sync', 'get-east-asian-width'];

/** The script is a function of the `require` of bin/proposals.js and of its own name, and returns what entry.ts exports. */
const header = `(function (require, __filename) {
'use strict';
const module = { exports: {} };
const __meta = { get url() { return require('node:url').pathToFileURL(__filename).href; } };`;

/**
 * Bundles the command line into one script, `dist/cli/cli.cjs`, and gives the files that went in. CommonJS, because Node
 * starts it faster than modules, and V8 keeps bytecode of it.
 */
export async function bundleCommandLine() {
  const apart = packagesApart(within, '../dist/cli/packages');
  const { metafile, outputFiles } = await build({
    ...shared,
    entryPoints: { cli: 'src/cli/entry.ts' },
    outdir: 'dist/cli',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    charset: 'ascii',
    define: { ...shared.define, 'import.meta': '__meta' },
    // Commander's, for commands in files of their own, of which there are none: it takes a tenth of the time Node needs to start.
    alias: { 'node:child_process': './scripts/bundle/nothing.cjs' },
    banner: { js: header },
    footer: { js: 'return module.exports; })' },
    plugins: [apart.plugin],
    write: false,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, toAscii(text));
  }
  return [...Object.keys(metafile.inputs), ...(await apart.build('dist/cli/packages'))];
}

/** Escapes the characters that esbuild leaves, those of regular expressions: Latin-1 is read ten times as fast as UTF-8. */
function toAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
