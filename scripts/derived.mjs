// Writes what is derived from the program itself, part of `npm run build`: the man page (dist/proposals.1) in the words
// of the English catalogue, and the JSON Schema of the configuration file (dist/proposals.config.schema.json).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { build } from 'esbuild';
import { pagePlugin } from './bundle/page.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { loadCatalogue, toConfigSchema, toManPage, toProgram, toSay } = await load(`
  export { toConfigSchema } from './src/cli/config/schema.js';
  export { toManPage } from './src/cli/man-page.js';
  export { toProgram } from './src/cli/program.js';
  export { loadCatalogue, toSay } from './src/messages/index.js';`);
const program = toProgram({});
writeFileSync(join('dist', 'proposals.1'), toManPage(program, toSay(await loadCatalogue('en'))));
// The pattern of a whole record's keys has no counterpart in JSON Schema: the program alone checks their length.
const schema = toJsonSchema(toConfigSchema(program), { target: 'draft-07', errorMode: 'ignore' });
writeFileSync(join('dist', 'proposals.config.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);

/** Bundles a module of the sources and imports it. */
async function load(contents) {
  const folder = mkdtempSync(join('dist', 'derived-'));
  try {
    const outfile = join(folder, 'derived.mjs');
    await build({
      stdin: { contents, resolveDir: '.' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      plugins: [pagePlugin],
      define: { VERSION: JSON.stringify(version) },
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
