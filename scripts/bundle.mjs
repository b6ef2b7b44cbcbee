// Builds dist/: the library, and the command line in a bundle of its own. What a run does not use (a format's library,
// say) stays in a file of its own and is not loaded.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundleCommandLine } from './bundle/command-line.mjs';
import { toNotices } from './bundle/notices.mjs';
import { shared } from './bundle/options.mjs';
import { packedOdds } from './bundle/packed-odds.mjs';
import { loadPage, pagePlugin } from './bundle/page.mjs';

/** The runs whose bytecode is kept, each under the name that bin/proposals.js looks for. */
const report = 'fixtures/reports/d01.txt';
const runs = {
  extract: [
    ...['json', 'csv', 'table'].map((format) => `extract --format ${format} --color always ${report}`),
    `extract --lang zh ${report}`,
  ],
  other: ['--help', '--help --lang zh'],
};

rmSync('dist', { recursive: true, force: true });
const inputs = [...(await bundleLibrary()), ...(await bundleCommandLine()), ...(await loadPage()).inputs];
for (const [name, lines] of Object.entries(runs)) {
  execFileSync(process.execPath, ['scripts/bundle/bytecode.mjs', name, ...lines], { stdio: 'inherit' });
}
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', toNotices(inputs));
// nodejieba reads it by its path.
copyFileSync('src/keywords/one-word.idf', 'dist/one-word.idf');
copyChineseCMaps();

/** Bundles the library into modules, and gives the files that went in. */
async function bundleLibrary() {
  const { metafile } = await build({
    ...shared,
    entryPoints: { index: 'src/index.ts', worker: 'src/batch/worker.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    plugins: [pagePlugin, packedOdds],
    // The bundled CommonJS packages ask for Node's own modules by require.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  });
  return Object.keys(metafile.inputs);
}

/** Copies what a PDF with Chinese fonts that are not embedded needs, of Adobe's character collections GB1 and CNS1. */
function copyChineseCMaps() {
  const from = 'node_modules/pdfjs-dist/cmaps';
  mkdirSync('dist/cmaps');
  const wanted = readdirSync(from).filter((name) => /^(LICENSE|(Uni|Adobe-)?(GB|CNS)|B5|ET|HK)/.test(name));
  for (const name of wanted) copyFileSync(`${from}/${name}`, `dist/cmaps/${name}`);
}
