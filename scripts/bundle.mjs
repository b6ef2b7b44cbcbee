// Builds dist/: the library, and the command line in a bundle of its own. What a run does not use (a format's library,
// say) stays in a chunk of its own and is not loaded.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundlePage, toPagePlugin } from './bundle-page.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist', { recursive: true, force: true });
const page = await bundlePage();
const inputs = [
  ...page.inputs,
  ...(await bundle({ index: 'src/index.ts' }, 'dist')),
  ...(await bundle({ cli: 'src/cli/main.ts' }, 'dist/cli')),
];
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', toNotices(inputs));
// nodejieba reads it by its path.
copyFileSync('src/enrich/one-word.idf', 'dist/one-word.idf');

/** Bundles, and gives the files that went in. */
async function bundle(entryPoints, outdir) {
  const { metafile } = await build({
    entryPoints,
    outdir,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    charset: 'utf8',
    plugins: [toPagePlugin(page)],
    define: { VERSION: JSON.stringify(version) },
    legalComments: 'linked',
    // The bundled CommonJS packages ask for Node's own modules by require.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs);
}

/** The licences of the packages that the bundles hold, as these ask for. */
function toNotices(files) {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  return [...new Set(folders)]
    .sort()
    .map(toNotice)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function toNotice(folder) {
  const { name, version: installed, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8') : `Licence: ${license}\n`;
  return `${name} ${installed}\n\n${text}`;
}
