import { build } from 'esbuild';
import { shared } from './options.mjs';
import { pagePlugin } from './page.mjs';

const namespace = 'apart';

/** Keeps packages out of a bundle, which then requires each from the folder `from`. */
export function packagesApart(packages, from) {
  return {
    name: 'packages apart',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[^./]/ }, ({ path }) => (packages.includes(path) ? { path, namespace } : undefined));
      // A module between, so that esbuild sees to it what `default` means.
      onLoad({ filter: /./, namespace }, ({ path }) => {
        const file = JSON.stringify(`${from}/${toFileName(path)}.cjs`);
        return { contents: `export * from ${file}; export { default } from ${file};` };
      });
      onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** Bundles each of the packages into a file of the folder `outdir`, and gives the files that went in. */
export async function bundlePackages(packages, outdir) {
  const { metafile } = await build({
    ...shared,
    entryPoints: Object.fromEntries(packages.map((name) => [toFileName(name), name])),
    outdir,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    charset: 'utf8',
    define: { ...shared.define, 'import.meta': '__meta' },
    banner: { js: "const __meta = { url: require('node:url').pathToFileURL(__filename).href };" },
    plugins: [pagePlugin],
  });
  return Object.keys(metafile.inputs);
}

function toFileName(name) {
  return name.replaceAll('/', '-');
}
