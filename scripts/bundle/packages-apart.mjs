import { isBuiltin } from 'node:module';
import { build } from 'esbuild';
import { installed, shared } from './options.mjs';
import { pagePlugin } from './page.mjs';

const namespace = 'apart';

/**
 * Keeps every package that our sources import, but those `within` and those installed, out of a bundle: each becomes a
 * file of its own, which the bundle requires from the folder `from`.
 */
export function packagesApart(within, from) {
  const kept = new Set([...within, ...installed]);
  const apart = new Set();
  const plugin = {
    name: 'packages apart',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
        if (/node_modules/.test(importer) || isBuiltin(path) || kept.has(path)) return undefined;
        apart.add(path);
        return { path, namespace };
      });
      // A module between, so that esbuild sees to it what `default` means.
      onLoad({ filter: /./, namespace }, ({ path }) => {
        const file = JSON.stringify(`${from}/${toFileName(path)}.cjs`);
        return { contents: `export * from ${file}; export { default } from ${file};` };
      });
      onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }));
    },
  };
  return { plugin, build: (outdir) => bundlePackages([...apart], outdir) };
}

/** Bundles each of the packages, and gives the files that went in. */
async function bundlePackages(packages, outdir) {
  const { metafile } = await build({
    ...shared,
    entryPoints: Object.fromEntries(packages.map((name) => [toFileName(name), name])),
    outdir,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    charset: 'utf8',
    plugins: [pagePlugin],
  });
  return Object.keys(metafile.inputs);
}

function toFileName(name) {
  return name.replaceAll('/', '-');
}
