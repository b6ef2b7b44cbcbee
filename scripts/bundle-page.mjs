// The page that `-o out.html` writes: its script and its style, bundled for the browser.
import { build } from 'esbuild';

/** What the writer imports the page's parts as. */
const name = 'proposals:page';

/** The page's parts as the text of a module that exports `script` and `style`, and the files that went in. */
export async function bundlePage() {
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
    logLevel: 'warning',
  });
  const partOf = (extension) => outputFiles.find(({ path }) => path.endsWith(extension)).text;
  const parts = Object.entries({ script: partOf('.js'), style: partOf('.css') });
  return {
    module: parts.map(([part, text]) => `export const ${part} = ${JSON.stringify(text)};\n`).join(''),
    inputs: Object.keys(metafile.inputs),
  };
}

/** For Vitest: gives the writer the page as the build does. */
export const pagePlugin = {
  name,
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: async (id) => (id === `\0${name}` ? (await bundlePage()).module : undefined),
};

/** For esbuild: the same, of a page that is bundled already. */
export function toPagePlugin({ module }) {
  return {
    name,
    setup(builder) {
      builder.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: 'page' }));
      builder.onLoad({ filter: /./, namespace: 'page' }, () => ({ contents: module, loader: 'js' }));
    },
  };
}
