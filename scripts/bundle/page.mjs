// The page that `-o out.html` writes: its script and its style, bundled for the browser.
import { build } from 'esbuild';

/** What the writer imports the page's parts as. */
const name = 'proposals-page';

let page;

/** The page's parts as the text of a module that exports `script` and `style`, and the files that went in; bundled once. */
export function loadPage() {
  page ??= bundlePage();
  return page;
}

async function bundlePage() {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/page/main.tsx', 'src/page/page.css'],
    outdir: 'page',
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    tsconfig: 'src/page/tsconfig.json',
    // Folding names it, for a function that the page does not use.
    alias: { 'node:buffer': './scripts/bundle/nothing.cjs' },
    logOverride: { 'import-is-undefined': 'silent' },
    logLevel: 'warning',
  });
  const partOf = (extension) => outputFiles.find(({ path }) => path.endsWith(extension)).text;
  const parts = Object.entries({ script: partOf('.js'), style: partOf('.css') });
  return {
    module: parts.map(([part, text]) => `export const ${part} = ${JSON.stringify(text)};\n`).join(''),
    inputs: Object.keys(metafile.inputs),
  };
}

/** For esbuild: gives the writer the page. */
export const pagePlugin = {
  name,
  setup(builder) {
    builder.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: 'page' }));
    builder.onLoad({ filter: /./, namespace: 'page' }, async () => ({ contents: (await loadPage()).module }));
  },
};

/** For Vitest: the same. */
export const vitePagePlugin = {
  name,
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: async (id) => (id === `\0${name}` ? (await loadPage()).module : undefined),
};
