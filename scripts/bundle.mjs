// Builds dist/: the library, and the command line in a bundle of its own. What a run does not use (a format's library,
// say) stays in a chunk of its own and is not loaded.
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist', { recursive: true, force: true });
await bundle({ index: 'src/index.ts' }, 'dist');
await bundle({ cli: 'src/cli/main.ts' }, 'dist/cli');

async function bundle(entryPoints, outdir) {
  await build({
    entryPoints,
    outdir,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    charset: 'utf8',
    define: { VERSION: JSON.stringify(version) },
    legalComments: 'linked',
    // The bundled CommonJS packages ask for Node's own modules by require.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}
