// Writes the man page, dist/proposals.1, from the program itself and its English catalogue; part of `npm run build`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join('dist', 'man-'));
try {
  const outfile = join(folder, 'man.mjs');
  await build({
    stdin: {
      contents: `export { toManPage } from './src/cli/man-page.js';
        export { toProgram } from './src/cli/program.js';
        export { loadCatalogue, toSay } from './src/messages/index.js';`,
      resolveDir: '.',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    define: { VERSION: JSON.stringify(version) },
    logLevel: 'warning',
  });
  const { loadCatalogue, toManPage, toProgram, toSay } = await import(pathToFileURL(outfile).href);
  writeFileSync(join('dist', 'proposals.1'), toManPage(toProgram({}), toSay(await loadCatalogue('en'))));
} finally {
  rmSync(folder, { recursive: true });
}
